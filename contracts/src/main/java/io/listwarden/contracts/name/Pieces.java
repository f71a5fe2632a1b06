package io.listwarden.contracts.name;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into pieces: at separators, between letters and digits, and where Han begins. */
final class Pieces {
    private final String text;
    private final int limit;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int start;
    private int end;
    private Sort sort = Sort.NONE;

    private enum Sort {
        NONE,
        LETTERS,
        DIGITS,
        HAN
    }

    private Pieces(String text) {
        this.text = text;
        this.limit = Math.min(text.length(), NameNormaliser.MOST_CHARACTERS);
    }

    static List<Piece> of(String text) {
        return new Pieces(text).cut();
    }

    private List<Piece> cut() {
        for (int at = 0; at < limit; at += Character.charCount(text.codePointAt(at))) {
            take(at, text.codePointAt(at));
        }
        finish();
        return DottedLetters.join(pieces, text);
    }

    private void take(int at, int c) {
        if (isInvisible(c)) {
            return;
        }
        Sort next = sortOf(at, c);
        if (next == null || next != sort) {
            finish();
        }
        if (next != null) {
            append(at, c, next);
        }
    }

    private void append(int at, int c, Sort next) {
        if (current.isEmpty()) {
            start = at;
        }
        sort = next;
        current.appendCodePoint(c);
        end = at + Character.charCount(c);
    }

    private void finish() {
        if (!current.isEmpty() && !isOrdinalSuffix()) {
            pieces.add(new Piece(current.toString(), start, end));
        }
        current.setLength(0);
        sort = Sort.NONE;
    }

    /** The letters of 1st, 2nd, 3rd and 4th say nothing that the number does not. */
    private boolean isOrdinalSuffix() {
        if (current.length() != 2 || pieces.isEmpty() || pieces.getLast().end() != start) {
            return false;
        }
        boolean afterDigits = Character.isDigit(text.charAt(start - 1));
        return afterDigits
                && List.of("st", "nd", "rd", "th")
                        .contains(current.toString().toLowerCase(Locale.ROOT));
    }

    private @Nullable Sort sortOf(int at, int c) {
        if (isMark(c)) {
            return sort == Sort.NONE ? null : sort;
        }
        if (Character.isDigit(c)) {
            return sort == Sort.LETTERS && isLetterInDisguise(at) ? Sort.LETTERS : Sort.DIGITS;
        }
        if (!Character.isLetter(c) && !isCompatibilityLetter(c)) {
            return null;
        }
        return UnicodeScript.of(c) == UnicodeScript.HAN ? Sort.HAN : Sort.LETTERS;
    }

    /** A 0, 1, 3 or 5 inside a word stands for o, l, e or s: slips of readers and of writers. */
    private boolean isLetterInDisguise(int at) {
        boolean looksLikeOne = "0135".indexOf(text.charAt(at)) >= 0;
        return looksLikeOne
                && at + 2 < limit
                && isAsciiLetter(at - 1)
                && isAsciiLetter(at + 1)
                && isAsciiLetter(at + 2);
    }

    private boolean isAsciiLetter(int at) {
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean isCompatibilityLetter(int c) {
        return c == '№' || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** Apostrophes, modifier letters, direction controls, zero-width characters. */
    private static boolean isInvisible(int c) {
        return c == '\''
                || c == '`'
                || (c >= 0x2018 && c <= 0x201B)
                || c == '´'
                || c == 0x2032
                || c == 0x05F3
                || c == 0x05F4
                || (c >= 0x02B0 && c <= 0x02FF)
                || Character.getType(c) == Character.FORMAT;
    }
}
