package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese names from pinyin to the older romanisation of Wade and Giles, without its apostrophes,
 * as passports have it.
 */
final class WadeGiles {
    /** A word of more is no Chinese name. */
    private static final int MOST_SYLLABLES = 2;

    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|an|a|e|i|o|u)");
    private static final Map<String, String> INITIALS =
            Map.ofEntries(
                    Map.entry("zh", "ch"),
                    Map.entry("j", "ch"),
                    Map.entry("q", "ch"),
                    Map.entry("x", "hs"),
                    Map.entry("b", "p"),
                    Map.entry("d", "t"),
                    Map.entry("g", "k"),
                    Map.entry("z", "ts"),
                    Map.entry("c", "ts"),
                    Map.entry("r", "j"));
    private static final Map<String, String> FINALS =
            Map.of(
                    "ong", "ung", "ian", "ien", "ie", "ieh", "ue", "ueh", "iong", "iung", "er",
                    "erh");
    private static final Map<String, String> WHOLE =
            Map.ofEntries(
                    Map.entry("si", "szu"),
                    Map.entry("zi", "tzu"),
                    Map.entry("ci", "tzu"),
                    Map.entry("zhi", "chih"),
                    Map.entry("chi", "chih"),
                    Map.entry("shi", "shih"),
                    Map.entry("ri", "jih"),
                    Map.entry("yi", "i"),
                    Map.entry("yan", "yen"),
                    Map.entry("you", "yu"),
                    Map.entry("ge", "ko"),
                    Map.entry("ke", "ko"),
                    Map.entry("he", "ho"));

    private WadeGiles() {}

    /** The name respelt, or empty where it is not pinyin throughout, or is the same in both. */
    static Optional<String> of(Specimen specimen) {
        List<String> words = new ArrayList<>();
        for (String word : specimen.words()) {
            Optional<String> respelt = word(word);
            if (respelt.isEmpty()) {
                return Optional.empty();
            }
            words.add(respelt.get());
        }
        return Optional.of(String.join(" ", words)).filter(text -> !text.equals(specimen.text()));
    }

    private static Optional<String> word(String word) {
        Matcher syllable = SYLLABLE.matcher(Case.lower(word).replaceAll("ee|oo|chiu|tsai", "-"));
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < word.length() && syllable.find(at) && syllable.start() == at) {
            syllables.add(syllable(syllable));
            at = syllable.end();
        }
        return at == word.length() && syllables.size() <= MOST_SYLLABLES
                ? Optional.of(Specimen.inCaseOf(word, String.join("-", syllables)))
                : Optional.empty();
    }

    private static String syllable(Matcher syllable) {
        String whole = WHOLE.get(syllable.group());
        if (whole != null) {
            return whole;
        }
        String initial = syllable.group(1) == null ? "" : syllable.group(1);
        String rest = syllable.group(2);
        return INITIALS.getOrDefault(initial, initial) + FINALS.getOrDefault(rest, rest);
    }
}
