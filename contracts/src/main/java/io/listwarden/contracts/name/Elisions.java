package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Script;

import java.util.List;
import java.util.Set;

/**
 * Leaves out what French and Italian tie to the next word by an apostrophe: {@code Organisation de
 * l'Énergie Atomique d'Iran}. D'Angelo, whose D is a capital beside small letters, is one name.
 */
final class Elisions {
    private static final String APOSTROPHES = "'’ʼ`´";
    private static final Set<String> ELIDED = Set.of("d", "l", "all", "dall", "dell", "nell", "un");
    private static final int LONGEST = 4;
    private static final int SHORTEST_WORD = 3;
    private static final String BEFORE_IT = "aàâeéèêhiîoôuy";

    private Elisions() {}

    /** The pieces without what is elided; empty for nearly all texts, which have no such. */
    static List<Piece> leaveOut(String text, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (elided(text, piece) > 0) {
                return withoutElided(text, pieces);
            }
        }
        return List.of();
    }

    private static List<Piece> withoutElided(String text, List<Piece> pieces) {
        return pieces.stream().map(piece -> behind(piece, elided(text, piece))).toList();
    }

    /** How many letters before an apostrophe are elided; 0 where none are. */
    private static int elided(String text, Piece piece) {
        if (piece.script() != Script.LATIN
                || piece.end() - piece.start() <= piece.letters().length()) {
            return 0;
        }
        int last = Math.min(LONGEST, piece.letters().length() - SHORTEST_WORD);
        for (int length = 1; length <= last; length++) {
            if (APOSTROPHES.indexOf(text.charAt(piece.start() + length)) >= 0) {
                return isElided(text, piece, length) ? length : 0;
            }
        }
        return 0;
    }

    private static boolean isElided(String text, Piece piece, int length) {
        String letters = piece.letters();
        return ELIDED.contains(letters.substring(0, length))
                && BEFORE_IT.indexOf(letters.charAt(length)) >= 0
                && !isCapitalised(text, piece);
    }

    /** Whether a D, but not an L, is a capital where small letters follow. */
    private static boolean isCapitalised(String text, Piece piece) {
        return text.charAt(piece.start()) == 'D'
                && Character.isLowerCase(text.charAt(piece.end() - 1));
    }

    private static Piece behind(Piece piece, int length) {
        return length == 0
                ? piece
                : new Piece(
                        piece.letters().substring(length),
                        piece.sort(),
                        piece.script(),
                        piece.start() + length + 1,
                        piece.end());
    }
}
