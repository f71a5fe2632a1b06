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
        while (end < pieces.size() && areDotted(pieces.get(end - 1), pieces.get(end), text)) {
            end++;
        }
        return end;
    }

    private static boolean areDotted(Piece left, Piece right, String text) {
        return left.isSingleLetter()
                && right.isSingleLetter()
                && left.script().mixesWith(right.script())
                && left.end() + 1 == right.start()
                && text.charAt(left.end()) == '.';
    }

    private static Piece word(List<Piece> letters) {
        StringBuilder word = new StringBuilder();
        letters.forEach(letter -> word.append(letter.letters()));
        Piece first = letters.getFirst();
        boolean plain = letters.stream().allMatch(p -> p.sort() == Piece.Sort.PLAIN_WORD);
        return new Piece(
                word.toString(),
                plain ? Piece.Sort.PLAIN_WORD : Piece.Sort.MIXED_WORD,
                first.script(),
                first.start(),
                letters.getLast().end());
    }
}
