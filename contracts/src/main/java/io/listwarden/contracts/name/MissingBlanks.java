package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts a blank between a name and a legal form that lost it: Saitotechlimited, and
 * LIMITEDLIABILITYCOMPANYSAITO.
 */
final class MissingBlanks {
    private static final int SHORTEST_NAME = 4;

    /** As many letters of a form no word begins or ends with. */
    private static final int SURE_FORM = 7;

    /** Shorter forms that no word begins or ends with, or hardly any. */
    private static final Set<String> SHORT_FORMS =
            Set.of("cjsc", "dmcc", "gmbh", "jsc", "llc", "ltd", "ojsc", "pjsc");

    private static final int SHORTEST_FORM = 3;

    private MissingBlanks() {}

    /** The pieces with the forms apart; empty for nearly all texts, which lack no blank. */
    static List<Piece> put(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (endOfFirstForm(piece) > 0 || startOfLastForm(piece) > 0) {
                return apart(pieces);
            }
        }
        return List.of();
    }

    private static List<Piece> apart(List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>(pieces.size() + 2);
        for (Piece piece : pieces) {
            int begin = endOfFirstForm(piece);
            Piece rest = begin == 0 ? piece : piece.from(begin);
            int end = startOfLastForm(rest);
            if (begin > 0) {
                apart.add(piece.until(begin));
            }
            apart.add(end == 0 ? rest : rest.until(end));
            if (end > 0) {
                apart.add(rest.from(end));
            }
        }
        return apart;
    }

    /** Where a form ends that a word begins with, the longest; 0 where there is none. */
    private static int endOfFirstForm(Piece piece) {
        String letters = piece.letters();
        for (int to = longestForm(piece); to >= SHORTEST_FORM; to--) {
            if (isForm(letters, 0, to)) {
                return to;
            }
        }
        return 0;
    }

    /** Where a form begins that a word ends with, the longest; 0 where there is none. */
    private static int startOfLastForm(Piece piece) {
        String letters = piece.letters();
        for (int length = longestForm(piece); length >= SHORTEST_FORM; length--) {
            if (isForm(letters, letters.length() - length, letters.length())) {
                return letters.length() - length;
            }
        }
        return 0;
    }

    /** How many letters a form may have; below 1 where the word is too short for one. */
    private static int longestForm(Piece piece) {
        boolean isLetterByLetter =
                piece.sort() == Piece.Sort.PLAIN_WORD
                        && piece.end() - piece.start() == piece.letters().length();
        return isLetterByLetter ? piece.letters().length() - SHORTEST_NAME : 0;
    }

    private static boolean isForm(String letters, int from, int to) {
        return LegalForms.isForm(letters, from, to)
                && (to - from >= SURE_FORM || SHORT_FORMS.contains(letters.substring(from, to)));
    }
}
