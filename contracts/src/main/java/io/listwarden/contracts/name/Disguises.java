package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a single digit at an end of a word, or between two, for the letter that it looks like to
 * who reads a scan: Fare5 is Fares, and BIEŁ0USOW Biełousow. Within plain letters {@link Cutter}
 * does so at once.
 */
final class Disguises {
    private static final char NO_LETTER = '.';
    private static final int SHORTEST_WORD = 3;

    private Disguises() {}

    /** The letter that a digit looks like, or {@value #NO_LETTER}. */
    static char letterFor(char digit) {
        return digit < '0' || digit > '9' ? NO_LETTER : "olze.sb.b.".charAt(digit - '0');
    }

    static boolean isOne(char digit) {
        return letterFor(digit) != NO_LETTER;
    }

    /** The pieces with such digits as letters; empty for nearly all texts, which have none. */
    static List<Piece> lift(List<Piece> pieces) {
        for (int at = 1; at < pieces.size(); at++) {
            if (mayBeOne(pieces.get(at - 1), pieces.get(at))) {
                return lifted(pieces);
            }
        }
        return List.of();
    }

    private static List<Piece> lifted(List<Piece> pieces) {
        List<Piece> together = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (!together.isEmpty() && mayBeOne(together.getLast(), piece)) {
                together.set(together.size() - 1, together(together.getLast(), piece));
            } else {
                together.add(piece);
            }
        }
        return together;
    }

    /** Whether one is a word, and the other, without a blank between, a letter in disguise. */
    private static boolean mayBeOne(Piece before, Piece piece) {
        return before.end() == piece.start()
                && before.letters().length() + piece.letters().length() > SHORTEST_WORD
                && (isDisguised(before) ? isWord(piece) : isWord(before) && isDisguised(piece));
    }

    private static boolean isWord(Piece piece) {
        return piece.sort() != Piece.Sort.NUMBER;
    }

    private static boolean isDisguised(Piece piece) {
        return !isWord(piece) && piece.letters().length() == 1 && isOne(piece.letters().charAt(0));
    }

    private static Piece together(Piece before, Piece piece) {
        Piece word = isDisguised(before) ? piece : before;
        return new Piece(
                letters(before) + letters(piece),
                word.sort(),
                word.script(),
                before.start(),
                piece.end());
    }

    private static String letters(Piece piece) {
        return isDisguised(piece)
                ? String.valueOf(letterFor(piece.letters().charAt(0)))
                : piece.letters();
    }
}
