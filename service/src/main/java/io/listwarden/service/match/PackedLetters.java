package io.listwarden.service.match;

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
        double cost = between(a, b, edits);
        boolean begins = a == 0 || b == 0 || BEGIN_ALIKE[first(a)][first(b)];
        return begins ? cost : cost + EditCost.FIRST_LETTER;
    }

    /** How many letters the shorter one has. */
    static int shorter(long a, long b) {
        return length(Math.min(a, b));
    }

    private static double between(long wholeA, long wholeB, int edits) {
        if (wholeA == wholeB) {
            return 0;
        }
        int equal = Long.numberOfTrailingZeros(wholeA ^ wholeB) / BITS * BITS;
        long a = wholeA >>> equal;
        long b = wholeB >>> equal;
        int lengthA = length(a);
        int lengthB = length(b);
        if (edits == 0 || Math.abs(lengthA - lengthB) > edits) {
            return EditCost.TOO_MANY;
        }
        int ends = equalEnds(a, lengthA, b, lengthB);
        return cheapest(cut(a, lengthA - ends), cut(b, lengthB - ends), edits);
    }

    /** How many last letters are the same. */
    private static int equalEnds(long a, int lengthA, long b, int lengthB) {
        int longer = Math.max(lengthA, lengthB);
        long different = a << (longer - lengthA) * BITS ^ b << (longer - lengthB) * BITS;
        int equal = different == 0 ? longer : longer - length(different);
        return Math.min(equal, Math.min(lengthA, lengthB));
    }

    private static double cheapest(long a, long b, int edits) {
        double best = EditCost.TOO_MANY;
        if (a != 0) {
            best = DROP[first(a)] + between(a >>> BITS, b, edits - 1);
        }
        if (b != 0) {
            best = Math.min(best, DROP[first(b)] + between(a, b >>> BITS, edits - 1));
        }
        if (a != 0 && b != 0) {
            double exchanged = EXCHANGE[first(a)][first(b)];
            best = Math.min(best, exchanged + between(a >>> BITS, b >>> BITS, edits - 1));
            if (areSwapped(a, b)) {
                best = Math.min(best, 1 + between(a >>> 2 * BITS, b >>> 2 * BITS, edits - 1));
            }
        }
        return best;
    }

    private static boolean areSwapped(long a, long b) {
        long nextA = a >>> BITS;
        long nextB = b >>> BITS;
        return nextA != 0 && nextB != 0 && first(a) == first(nextB) && first(nextA) == first(b);
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
