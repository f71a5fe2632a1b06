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

    /** The first so many letters. */
    Piece until(int length) {
        return new Piece(letters.substring(0, length), sort, script, start, place(length, end));
    }

    /** All but the first so many letters. */
    Piece from(int length) {
        return new Piece(letters.substring(length), sort, script, place(length, start), end);
    }

    /** Where a letter stands in the text; elsewhere where signs without a letter stand between. */
    private int place(int letter, int elsewhere) {
        return end - start == letters.length() ? start + letter : elsewhere;
    }
}
