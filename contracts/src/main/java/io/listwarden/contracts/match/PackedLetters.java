package io.listwarden.contracts.match;

/**
 * The letters of a short word in one number, five bits each, the first lowest, and {@link EditCost}
 * of two of them: the same costs without looking at the words, which lie scattered in memory.
 */
public final class PackedLetters {
    /** What does not fit: a word of more letters, or of other characters. */
    public static final long NONE = -1;

    private static final int BITS = 5;
    private static final int MOST_LETTERS = 12;
    private static final int LETTER = (1 << BITS) - 1;

    /** What stands for a letter, by number; those after the letters are signs of keys. */
    private static final String LETTERS = "\0abcdefghijklmnopqrstuvwxyz$%&*";

    private static final double[][] EXCHANGE = new double[LETTER + 1][LETTER + 1];
    private static final double[] DROP = new double[LETTER + 1];
    private static final boolean[][] BEGIN_ALIKE = new boolean[LETTER + 1][LETTER + 1];

    static {
        for (int a = 1; a < LETTERS.length(); a++) {
            DROP[a] = EditCost.drop(LETTERS.charAt(a));
            for (int b = 1; b < LETTERS.length(); b++) {
                EXCHANGE[a][b] = EditCost.exchange(LETTERS.charAt(a), LETTERS.charAt(b));
                BEGIN_ALIKE[a][b] = Letters.alike(LETTERS.charAt(a), LETTERS.charAt(b));
            }
        }
    }

    private PackedLetters() {}

    /** A word's letters, or {@link #NONE}. */
    public static long of(String word) {
        if (word.length() > MOST_LETTERS) {
            return NONE;
        }
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            long letter = LETTERS.indexOf(word.charAt(i));
            if (letter < 1) {
                return NONE;
            }
            packed |= letter << i * BITS;
        }
        return packed;
    }

    /** {@link EditCost#between} of two words that fit. */
    static double costBetween(long a, long b, int edits) {
        double cost = between(a, length(a), b, length(b), edits);
        boolean begins = a == 0 || b == 0 || BEGIN_ALIKE[first(a)][first(b)];
        return begins ? cost : cost + EditCost.FIRST_LETTER;
    }

    /** How many letters the shorter one has. */
    static int shorter(long a, long b) {
        return length(Math.min(a, b));
    }

    private static double between(
            long wholeA, int wholeLengthA, long wholeB, int wholeLengthB, int edits) {
        if (wholeA == wholeB) {
            return 0;
        }
        if (edits == 0 || Math.abs(wholeLengthA - wholeLengthB) > edits) {
            return EditCost.TOO_MANY;
        }
        int equal = Long.numberOfTrailingZeros(wholeA ^ wholeB) / BITS;
        long a = wholeA >>> equal * BITS;
        long b = wholeB >>> equal * BITS;
        int lengthA = wholeLengthA - equal;
        int lengthB = wholeLengthB - equal;
        int ends = equalEnds(a, lengthA, b, lengthB);
        lengthA -= ends;
        lengthB -= ends;
        return edits == 1
                ? ofOne(cut(a, lengthA), lengthA, cut(b, lengthB), lengthB)
                : ofTwo(cut(a, lengthA), lengthA, cut(b, lengthB), lengthB);
    }

    /** Whether one is the other with two letters more in one place. */
    static boolean differByTwoTogether(long a, long b) {
        int lengthA = length(a);
        int lengthB = length(b);
        if (Math.abs(lengthA - lengthB) != 2) {
            return false;
        }
        int equal = Long.numberOfTrailingZeros(a ^ b) / BITS;
        return equal + equalEnds(a, lengthA, b, lengthB) >= Math.min(lengthA, lengthB);
    }

    /** How many last letters are the same. */
    private static int equalEnds(long a, int lengthA, long b, int lengthB) {
        int longer = Math.max(lengthA, lengthB);
        long different = a << (longer - lengthA) * BITS ^ b << (longer - lengthB) * BITS;
        int equal = different == 0 ? longer : longer - length(different);
        return Math.min(equal, Math.min(lengthA, lengthB));
    }

    /** Of words that neither begin nor end alike, so that one edit has to be all there is. */
    private static double ofOne(long a, int lengthA, long b, int lengthB) {
        if (lengthA + lengthB == 1) {
            return DROP[first(a | b)];
        }
        if (lengthA == 1 && lengthB == 1) {
            return EXCHANGE[first(a)][first(b)];
        }
        boolean swapped = lengthA == 2 && lengthB == 2 && areSwapped(a, b);
        return swapped ? 1 : EditCost.TOO_MANY;
    }

    private static double ofTwo(long a, int lengthA, long b, int lengthB) {
        long restA = a >>> BITS;
        long restB = b >>> BITS;
        double best = EditCost.TOO_MANY;
        if (lengthA > 0) {
            best = DROP[first(a)] + between(restA, lengthA - 1, b, lengthB, 1);
        }
        if (lengthB > 0) {
            double dropped = DROP[first(b)] + between(a, lengthA, restB, lengthB - 1, 1);
            best = Math.min(best, dropped);
        }
        if (lengthA > 0 && lengthB > 0) {
            double rest = between(restA, lengthA - 1, restB, lengthB - 1, 1);
            best = Math.min(best, EXCHANGE[first(a)][first(b)] + rest);
        }
        if (lengthA > 1 && lengthB > 1 && areSwapped(a, b)) {
            long afterA = restA >>> BITS;
            long afterB = restB >>> BITS;
            best = Math.min(best, 1 + between(afterA, lengthA - 2, afterB, lengthB - 2, 1));
        }
        return best;
    }

    private static boolean areSwapped(long a, long b) {
        return first(a) == first(b >>> BITS) && first(a >>> BITS) == first(b);
    }

    private static int first(long letters) {
        return (int) letters & LETTER;
    }

    private static int length(long letters) {
        return (Long.SIZE - Long.numberOfLeadingZeros(letters) + BITS - 1) / BITS;
    }

    private static long cut(long letters, int length) {
        return letters & (1L << length * BITS) - 1;
    }
}
