package io.listwarden.service.learning.spelling;

import java.util.Comparator;
import java.util.List;

/**
 * Letters that stand for other letters, in either direction.
 *
 * @param first the letters that come first in the alphabet, perhaps none
 * @param second the others
 */
record Exchange(String first, String second) implements Comparable<Exchange> {
    /** Letters that a group has at most. */
    static final int LONGEST = 3;

    /** A letter written twice, whichever it is: they are counted together. */
    static final Exchange DOUBLING = new Exchange("*", "**");

    private static final Comparator<Exchange> SHORTEST_FIRST =
            Comparator.comparingInt(Exchange::letters)
                    .thenComparing(Exchange::first)
                    .thenComparing(Exchange::second);

    static Exchange of(String a, String b) {
        return isDoubled(a, b) || isDoubled(b, a) ? DOUBLING : inOrder(a, b);
    }

    private static boolean isDoubled(String letter, String letters) {
        return letter.length() == 1 && letters.equals(letter + letter);
    }

    private static Exchange inOrder(String a, String b) {
        return a.compareTo(b) < 0 ? new Exchange(a, b) : new Exchange(b, a);
    }

    /** What is to be written into a table: one exchange, or that of each letter. */
    List<Exchange> each() {
        return equals(DOUBLING)
                ? "abcdefghijklmnopqrstuvwxyz"
                        .chars()
                        .mapToObj(Character::toString)
                        .map(letter -> new Exchange(letter, letter + letter))
                        .toList()
                : List.of(this);
    }

    /**
     * Whether it is one of letters: longer groups are syllables, and to add more than one letter is
     * to add an ending or an article.
     */
    boolean isOfLetters() {
        return Math.max(first.length(), second.length()) <= LONGEST && added() <= 1;
    }

    /** How many letters one group has in the midst of all of the other's; none if it differs. */
    private int added() {
        String shorter = first.length() < second.length() ? first : second;
        String longer = first.length() < second.length() ? second : first;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        boolean contains = longer.endsWith(shorter.substring(same));
        return contains ? longer.length() - shorter.length() : 0;
    }

    private int letters() {
        return first.length() + second.length();
    }

    @Override
    public int compareTo(Exchange other) {
        return SHORTEST_FIRST.compare(this, other);
    }
}
