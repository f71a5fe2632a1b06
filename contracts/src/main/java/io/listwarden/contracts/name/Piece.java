package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Script;

/**
 * A run of the original text that is one word, or one number, of one script.
 *
 * @param letters in small letters, composed, or the digits 0 to 9
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends there, exclusive
 */
record Piece(String letters, Sort sort, Script script, int start, int end) {
    enum Sort {
        NUMBER,
        /** A word of the letters a to z alone. */
        PLAIN_WORD,
        WORD,
        /** A word with letters of scripts that look alike. */
        MIXED_WORD
    }

    boolean isSingleLetter() {
        return sort != Sort.NUMBER && letters.length() == 1;
    }
}
