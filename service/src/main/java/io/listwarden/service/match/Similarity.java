package io.listwarden.service.match;

import static io.listwarden.contracts.name.TokenKind.INITIAL;
import static io.listwarden.contracts.name.TokenKind.WORD;

/** How far two words agree. Symmetric; 1 for equal words, 0 for words that are not alike. */
public final class Similarity {
    /** What an initial counts beside a word that begins with it. */
    static final double OF_INITIAL = 0.7;

    /** What a word without its vowels counts beside the word that it may be. */
    static final double OF_SKELETON = 0.85;

    /** Words in which more than a quarter is edited are other words. */
    private static final double MOST_EDITED = 0.25;

    /** An edit costs more than its share of the letters. */
    private static final double STEEPNESS = 1.4;

    private static final int SHORTEST_EDITED = 4;
    private static final int SHORTEST_SKELETON = 3;

    private Similarity() {}

    /** 0 to 1. */
    @SuppressWarnings("ReferenceEquality") // words are shared, and one look spares the others
    public static double of(Word a, Word b) {
        if (a == b || (a.kind() == b.kind() && a.text().equals(b.text()))) {
            return 1;
        }
        if (a.kind() == WORD && b.kind() == WORD) {
            return Math.max(ofSkeletons(a, b), ofLetters(a, b));
        }
        return isInitialOf(a, b) || isInitialOf(b, a) ? OF_INITIAL : 0;
    }

    /** Whether an initial stands for a word. */
    private static boolean isInitialOf(Word initial, Word word) {
        return initial.kind() == INITIAL
                && word.kind() == WORD
                && initial.text().charAt(0) == word.text().charAt(0);
    }

    private static double ofSkeletons(Word a, Word b) {
        boolean alike =
                (a.withoutVowels() || b.withoutVowels())
                        && a.skeleton().length() >= SHORTEST_SKELETON
                        && a.skeleton().equals(b.skeleton());
        return alike ? OF_SKELETON : 0;
    }

    private static double ofLetters(Word a, Word b) {
        int length = Math.max(a.single().length(), b.single().length());
        if (length < SHORTEST_EDITED) {
            return 0;
        }
        if (!mayBeAlike(
                a.signature(),
                a.single().length(),
                b.signature(),
                b.single().length(),
                beginAlike(a, b))) {
            return 0;
        }
        int most = most(length);
        int cost = EditDistance.between(a.single(), b.single(), most);
        return cost > most ? 0 : agreement(cost, length);
    }

    /**
     * A quick look that settles nearly all pairs of words: false only where their letters, their
     * lengths or their beginnings differ too much. Lengths count doubled letters once.
     *
     * @param signature {@link Word#signature} of one word
     * @param other that of the other
     */
    public static boolean mayBeAlike(
            long signature, int length, long other, int otherLength, boolean sameStart) {
        int exchanged =
                Math.max(Long.bitCount(signature & ~other), Long.bitCount(other & ~signature));
        int added = Math.max(0, Math.abs(length - otherLength) - exchanged);
        int least =
                exchanged * EditDistance.EDIT
                        + added * EditDistance.CHEAPEST
                        + (sameStart ? 0 : EditDistance.FIRST_LETTER);
        return least <= most(Math.max(length, otherLength));
    }

    /** Whether two words begin with letters of one class. */
    public static boolean beginAlike(Word a, Word b) {
        return Letters.alike(a.text().charAt(0), b.text().charAt(0));
    }

    private static int most(int length) {
        return (int) (length * MOST_EDITED * EditDistance.EDIT);
    }

    /** Words that differ in a doubled letter alone are a little less than equal. */
    private static double agreement(int cost, int length) {
        double edited = Math.max(cost, 1) / (double) (length * EditDistance.EDIT);
        return 1 - STEEPNESS * edited;
    }
}
