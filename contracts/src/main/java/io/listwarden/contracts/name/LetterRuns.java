package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Three or more letters in a row, which are an acronym or initials. With nothing but dots or
 * slashes between them they are one word first (N.S.O. Group, d/b/a), with blanks each is one by
 * itself (J R R Tolkien); either way they may be the other as well.
 */
final class LetterRuns {
    private static final int FEWEST = 3;

    /** Nobody writes more of his names so. */
    private static final int MOST_INITIALS = 5;

    private static final String DOTS = "./";
    private static final String BLANK = " ";

    private LetterRuns() {}

    /** The pieces with such letters as one where dots or slashes stand between them. */
    static List<Piece> joinDotted(List<Piece> pieces, String text) {
        return join(pieces, text, DOTS);
    }

    /** The same where blanks do; empty for nearly all texts, which have no such. */
    static List<Piece> joinSpaced(List<Piece> pieces, String text) {
        int at = 0;
        while (at < pieces.size()) {
            int end = endOfRun(pieces, at, text, BLANK);
            if (end - at >= FEWEST) {
                return join(pieces, text, BLANK);
            }
            at = end;
        }
        return List.of();
    }

    /** The pieces with what dots joined as initials; empty for nearly all texts. */
    static List<Piece> part(List<Piece> pieces, String text) {
        for (Piece piece : pieces) {
            if (areInitials(piece, text)) {
                return parted(pieces, text);
            }
        }
        return List.of();
    }

    private static List<Piece> parted(List<Piece> pieces, String text) {
        List<Piece> parted = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (areInitials(piece, text)) {
                for (int at = 0; at < piece.letters().length(); at++) {
                    parted.add(letter(piece, at));
                }
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    private static boolean areInitials(Piece piece, String text) {
        int letters = piece.letters().length();
        return letters >= FEWEST
                && letters <= MOST_INITIALS
                && piece.end() - piece.start() == 2 * letters - 1
                && text.charAt(piece.start() + 1) == '.';
    }

    private static Piece letter(Piece dotted, int at) {
        int place = dotted.start() + 2 * at;
        return new Piece(
                dotted.letters().substring(at, at + 1),
                dotted.sort(),
                dotted.script(),
                place,
                place + 1);
    }

    private static List<Piece> join(List<Piece> pieces, String text, String between) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            int end = endOfRun(pieces, at, text, between);
            if (end - at >= FEWEST) {
                joined.add(word(pieces.subList(at, end)));
            } else {
                joined.addAll(pieces.subList(at, end));
            }
            at = end;
        }
        return joined;
    }

    private static int endOfRun(List<Piece> pieces, int at, String text, String between) {
        int end = at + 1;
        while (end < pieces.size()
                && areInRow(pieces.get(end - 1), pieces.get(end), text, between)) {
            end++;
        }
        return end;
    }

    private static boolean areInRow(Piece left, Piece right, String text, String between) {
        return left.isSingleLetter()
                && right.isSingleLetter()
                && left.script().mixesWith(right.script())
                && left.end() + 1 == right.start()
                && between.indexOf(text.charAt(left.end())) >= 0;
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
