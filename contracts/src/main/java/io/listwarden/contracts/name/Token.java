package io.listwarden.contracts.name;

import java.lang.Character.UnicodeScript;

/**
 * One part of a normalised name.
 *
 * @param text lower-case Latin letters and digits, never empty; a script that nothing is known of
 *     stays as it is
 * @param kind what part it plays
 * @param start where it begins in the original text, in UTF-16 code units
 * @param end where it ends there, exclusive; tokens out of one run of another script share a place
 */
public record Token(String text, TokenKind kind, int start, int end) {
    /** Whether it was written in an abjad, a script that leaves vowels out: Arabic or Hebrew. */
    public boolean isOfAbjad(String original) {
        if (start >= original.length()) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(original.codePointAt(start));
        return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    }

    /** What was written there. */
    public String in(String original) {
        return original.substring(start, end);
    }
}
