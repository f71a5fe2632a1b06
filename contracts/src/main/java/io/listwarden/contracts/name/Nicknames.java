package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves a nickname out that stands in quotation marks within a person's name: {@code Ismael "El
 * Mayo" Zambada}. A firm's name has such marks around what it is called.
 */
final class Nicknames {
    private static final String QUOTES = "\"“”„«»";
    private static final int LONGEST = 3;

    private Nicknames() {}

    /** The other pieces; empty for nearly all texts, which have no nickname. */
    static List<Piece> leaveOut(String text, List<Piece> pieces) {
        int opening = quote(text, 0);
        int closing = opening <= 0 ? -1 : quote(text, opening + 1);
        if (closing < 0 || quote(text, closing + 1) >= 0) {
            return List.of();
        }
        List<Piece> rest = new ArrayList<>();
        int before = 0;
        for (Piece piece : pieces) {
            if (piece.end() <= opening || piece.start() > closing) {
                rest.add(piece);
                before += piece.end() <= opening ? 1 : 0;
            }
        }
        boolean isInside = before > 0 && before < rest.size();
        int quoted = pieces.size() - rest.size();
        return isInside && quoted > 0 && quoted <= LONGEST ? rest : List.of();
    }

    private static int quote(String text, int from) {
        int limit = Math.min(text.length(), NameNormaliser.MOST_CHARACTERS);
        for (int at = from; at < limit; at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
