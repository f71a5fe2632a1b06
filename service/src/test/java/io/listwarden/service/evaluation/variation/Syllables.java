package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Korean and Chinese names of three syllables of which one is another: brothers, and strangers, are
 * often named so.
 */
final class Syllables {
    private static final List<String> KOREAN =
            List.of(
                    "Chol", "Chun", "Il", "Jin", "Ho", "Hyok", "Nam", "Song", "Su", "Un", "Won",
                    "Yong", "Kwang", "Myong", "Hak");
    private static final List<String> CHINESE =
            List.of(
                    "Wei", "Ming", "Jun", "Hua", "Ping", "Feng", "Bo", "Lei", "Qiang", "Tao",
                    "Hong", "Guo", "Yong", "Dong");
    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}{2,6}");
    private static final Pattern APART = Pattern.compile("[ -]");

    private Syllables() {}

    static List<Variation> all() {
        return List.of(
                Variation.other(
                        "other: Korean syllable changed",
                        (s, random) -> changed(s, Set.of("KP", "KR"), KOREAN, random)),
                Variation.other(
                        "other: Chinese syllable changed",
                        (s, random) -> changed(s, Set.of("CN", "TW", "HK"), CHINESE, random)));
    }

    private static Optional<String> changed(
            Specimen specimen,
            Set<String> countries,
            List<String> syllables,
            RandomGenerator random) {
        String text = specimen.text();
        List<String> parts = APART.splitAsStream(text).toList();
        boolean applies =
                specimen.isPerson()
                        && specimen.isOfAny(countries)
                        && parts.size() == 3
                        && parts.stream().allMatch(SYLLABLE.asMatchPredicate());
        if (!applies) {
            return Optional.empty();
        }
        String last = parts.getLast();
        boolean familyLast = specimen.givenNames() > 0;
        String replaced = familyLast ? parts.get(1) : last;
        List<String> others =
                syllables.stream()
                        .filter(s -> Distance.share(Case.lower(s), Case.lower(replaced)) >= 0.5)
                        .toList();
        int end = familyLast ? text.length() - last.length() - 1 : text.length();
        return Specimen.any(others, random)
                .map(
                        other ->
                                text.substring(0, end - replaced.length())
                                        + Specimen.inCaseOf(replaced, other)
                                        + text.substring(end));
    }
}
