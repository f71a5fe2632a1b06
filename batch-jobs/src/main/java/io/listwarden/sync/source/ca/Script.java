package io.listwarden.sync.source.ca;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** In what letters a name is written. */
final class Script {
    private static final Set<UnicodeScript> OF_ANY =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    /** Scripts that put no space between the parts of a name. */
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.THAI);

    private Script() {}

    /** Whether any letter is not a Latin one. */
    static boolean isNotLatin(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(it -> !OF_ANY.contains(it));
    }

    /** Whether the text is one word, in a script that parts words. */
    static boolean isSingleWord(String text) {
        return text.indexOf(' ') < 0
                && text.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .noneMatch(WITHOUT_SPACES::contains);
    }
}
