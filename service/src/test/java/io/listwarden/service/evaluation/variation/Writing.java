package io.listwarden.service.evaluation.variation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Order, case, diacritics: the same name after another habit of writing. */
final class Writing {
    private static final Map<String, String> TRANSCRIBED =
            Map.ofEntries(
                    Map.entry("ä", "ae"),
                    Map.entry("ö", "oe"),
                    Map.entry("ü", "ue"),
                    Map.entry("ß", "ss"),
                    Map.entry("å", "aa"),
                    Map.entry("ø", "oe"),
                    Map.entry("æ", "ae"),
                    Map.entry("ñ", "ny"),
                    Map.entry("š", "sh"),
                    Map.entry("č", "ch"),
                    Map.entry("ž", "zh"),
                    Map.entry("ş", "sh"),
                    Map.entry("ç", "ch"),
                    Map.entry("đ", "dj"),
                    Map.entry("ğ", "gh"));

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> WITHOUT_STROKE =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "ə", "a");

    private Writing() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("order: last word first", (s, random) -> lastFirst(s)),
                Variation.same("order: comma", (s, random) -> comma(s)),
                Variation.same("order: any", Writing::anyOrder),
                Variation.same("case", Writing::otherCase),
                Variation.same(
                        "diacritics dropped", (s, random) -> changed(s, withoutMarks(s.text()))),
                Variation.same(
                        "diacritics transcribed",
                        (s, random) -> changed(s, replaced(s.text(), TRANSCRIBED))));
    }

    private static Optional<String> lastFirst(Specimen specimen) {
        List<String> words = new ArrayList<>(specimen.words());
        Collections.rotate(words, 1);
        return specimen.isPerson() ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    private static Optional<String> comma(Specimen specimen) {
        int last = specimen.words().size() - 1;
        return specimen.isPerson()
                ? Optional.of(
                        specimen.words().get(last)
                                + ", "
                                + String.join(" ", specimen.words().subList(0, last)))
                : Optional.empty();
    }

    private static Optional<String> anyOrder(Specimen specimen, RandomGenerator random) {
        List<String> words = new ArrayList<>(specimen.words());
        for (int i = words.size() - 1; i > 0; i--) {
            Collections.swap(words, i, random.nextInt(i + 1));
        }
        return changed(specimen, String.join(" ", words));
    }

    private static Optional<String> otherCase(Specimen specimen, RandomGenerator random) {
        String text = specimen.text();
        return changed(specimen, random.nextBoolean() ? Case.lower(text) : Case.upper(text));
    }

    private static String withoutMarks(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return replaced(decomposed.replaceAll("\\p{M}+", ""), WITHOUT_STROKE);
    }

    private static String replaced(String text, Map<String, String> letters) {
        StringBuilder replaced = new StringBuilder(text.length() + 8);
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> replaced.append(replacement(letter, letters)));
        return replaced.toString();
    }

    private static String replacement(String letter, Map<String, String> letters) {
        String other = letters.get(Case.lower(letter));
        if (other == null) {
            return letter;
        }
        return letter.equals(Case.lower(letter)) ? other : Case.upper(other);
    }

    private static Optional<String> changed(Specimen specimen, String text) {
        return text.equals(specimen.text()) ? Optional.empty() : Optional.of(text);
    }
}
