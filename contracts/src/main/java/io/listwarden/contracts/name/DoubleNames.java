package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.PersianLetters;
import io.listwarden.contracts.name.script.Script;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts given names of two that Persian, Pashto and Urdu write as one word, and Latin letters
 * mostly as two: محمدجواد is Mohammad Javad, by {@code compounds.tsv}.
 */
final class DoubleNames {
    private static final Set<String> FIRST = Compounds.load("FIRST_OF_TWO");
    private static final Set<String> SECOND = Compounds.load("SECOND_OF_TWO");
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST = 2 * SHORTEST_PART;
    private static final int LONGEST = longest(FIRST) + longest(SECOND);

    private DoubleNames() {}

    private static int longest(Set<String> names) {
        return names.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The pieces of a text, each such name in two. */
    static List<Piece> part(List<Piece> pieces) {
        @Nullable List<Piece> parted = null;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            int length = lengthOfFirst(piece);
            if (length > 0) {
                parted = parted == null ? new ArrayList<>(pieces.subList(0, at)) : parted;
                parted.add(piece.until(length));
                parted.add(piece.from(length));
            } else if (parted != null) {
                parted.add(piece);
            }
        }
        return parted == null ? pieces : parted;
    }

    /** 0 where a piece is no such name. */
    private static int lengthOfFirst(Piece piece) {
        int length = piece.letters().length();
        if (piece.script() != Script.ARABIC || length < SHORTEST || length > LONGEST) {
            return 0;
        }
        String letters = PersianLetters.of(piece.letters());
        for (int at = SHORTEST_PART; at <= letters.length() - SHORTEST_PART; at++) {
            if (FIRST.contains(letters.substring(0, at))
                    && SECOND.contains(letters.substring(at))) {
                return at;
            }
        }
        return 0;
    }
}
