package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;

/** Joins three or more letters with nothing but dots between them: N.S.O. is one word. */
final class DottedLetters {
    private static final int FEWEST = 3;

    private DottedLetters() {}

    static List<Piece> join(List<Piece> pieces, String text) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            int end = endOfRun(pieces, at, text);
            if (end - at >= FEWEST) {
                joined.add(word(pieces.subList(at, end)));
            } else {
                joined.addAll(pieces.subList(at, end));
            }
            at = end;
        }
        return joined;
    }

    private static int endOfRun(List<Piece> pieces, int at, String text) {
        int end = at + 1;
        while (end < pieces.size()
                && isLetter(pieces.get(end - 1))
                && isLetter(pieces.get(end))
                && text.substring(pieces.get(end - 1).end(), pieces.get(end).start()).equals(".")) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(Piece piece) {
        return piece.text().length() == 1 && Character.isLetter(piece.text().charAt(0));
    }

    private static Piece word(List<Piece> letters) {
        StringBuilder word = new StringBuilder();
        letters.forEach(letter -> word.append(letter.text()));
        return new Piece(word.toString(), letters.getFirst().start(), letters.getLast().end());
    }
}
