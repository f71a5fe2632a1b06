package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one word of what a zero-width non-joiner parts: whether Ahmadi-Nejad and Ahmadinejad are
 * one word or two does not show in Persian letters.
 */
final class NonJoiners {
    static final char SIGN = '\u200C';

    private NonJoiners() {}

    /** The pieces with the parts together; empty for nearly all texts, which have none. */
    static List<Piece> leaveOut(String text, List<Piece> pieces) {
        if (text.indexOf(SIGN) < 0) {
            return List.of();
        }
        List<Piece> together = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece before = together.isEmpty() ? piece : together.getLast();
            if (isParted(text, before, piece)) {
                together.set(together.size() - 1, together(before, piece));
            } else {
                together.add(piece);
            }
        }
        return together.size() == pieces.size() ? List.of() : together;
    }

    private static boolean isParted(String text, Piece before, Piece piece) {
        return before.script() == piece.script()
                && before.end() + 1 == piece.start()
                && text.charAt(before.end()) == SIGN;
    }

    private static Piece together(Piece before, Piece piece) {
        return new Piece(
                before.letters() + piece.letters(),
                before.sort(),
                before.script(),
                before.start(),
                piece.end());
    }
}
