package io.listwarden.service.learning.spelling;

import java.util.Comparator;

/**
 * Two different words in the order of the alphabet.
 *
 * @param first the earlier
 * @param second the later
 */
public record WordPair(String first, String second) implements Comparable<WordPair> {
    private static final Comparator<WordPair> ORDER =
            Comparator.comparing(WordPair::first).thenComparing(WordPair::second);

    public WordPair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("not in order: " + first + ", " + second);
        }
    }

    /** The pair in order; the words must differ. */
    public static WordPair of(String a, String b) {
        return a.compareTo(b) < 0 ? new WordPair(a, b) : new WordPair(b, a);
    }

    int longest() {
        return Math.max(first.length(), second.length());
    }

    int shortest() {
        return Math.min(first.length(), second.length());
    }

    @Override
    public int compareTo(WordPair other) {
        return ORDER.compare(this, other);
    }
}
