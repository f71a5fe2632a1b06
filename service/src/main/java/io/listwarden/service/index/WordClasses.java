package io.listwarden.service.index;

/**
 * The words of a name at a glance. Every listed word is of one of {@value #COUNT} classes, by its
 * number; those of up to {@value #MOST} words go into 64 bits. So it shows without a look at the
 * name itself which words it has, some others of the same classes aside.
 *
 * <p>Those of up to {@value #MOST_COARSE} words go there as well, each class without its lowest
 * bits: that leaves more other words aside. Of longer names nothing shows.
 */
final class WordClasses {
    private static final int BITS = 12;
    private static final int COARSE_BITS = 9;

    /** How many there are; 0 is none. */
    static final int COUNT = 1 << BITS;

    /** How many are left of them without their lowest bits. */
    static final int COARSE_COUNT = 1 << COARSE_BITS;

    /** The most words of whose classes any bits are there. */
    static final int MOST_COARSE = 7;

    private static final int MOST = 5;
    private static final int LAST = COUNT - 1;
    private static final int LAST_COARSE = COARSE_COUNT - 1;
    private static final long UNKNOWN = -1;

    private WordClasses() {}

    /** The class of a listed word, 1 to {@value #COUNT} − 1. */
    static int of(int word) {
        return Math.max(1, word * 0x9E3779B1 >>> Integer.SIZE - BITS);
    }

    /** A class without its lowest bits, 1 to {@value #COARSE_COUNT} − 1. */
    static int coarse(int wordClass) {
        return Math.max(1, wordClass >>> BITS - COARSE_BITS);
    }

    /** The classes of the words of a name. */
    static long ofName(Names names, int name) {
        int start = names.words().start(name);
        int words = names.words().length(name);
        if (words > MOST_COARSE) {
            return UNKNOWN;
        }
        boolean coarse = words > MOST;
        long classes = coarse ? Long.MIN_VALUE : 0;
        for (int i = 0; i < words; i++) {
            int one = of(names.words().values()[start + i]);
            classes |= coarse ? (long) coarse(one) << i * COARSE_BITS : (long) one << i * BITS;
        }
        return classes;
    }

    /** Whether these are all classes of the name, with all their bits. */
    static boolean areAll(long classes) {
        return classes >= 0;
    }

    /** The first of them, 0 where there is none. */
    static int first(long classes) {
        return (int) classes & LAST;
    }

    /** The others. */
    static long rest(long classes) {
        return classes >>> BITS;
    }

    /**
     * How many of a name's words are of some classes, or a few more; {@value #MOST_COARSE} where
     * nothing shows.
     *
     * @param some 1 for each of these classes and 0 for the others
     * @param coarse the same of what is left of the classes without their lowest bits
     */
    static int count(long classes, byte[] some, byte[] coarse) {
        if (areAll(classes)) {
            return some[first(classes)]
                    + some[(int) (classes >>> BITS) & LAST]
                    + some[(int) (classes >>> 2 * BITS) & LAST]
                    + some[(int) (classes >>> 3 * BITS) & LAST]
                    + some[(int) (classes >>> 4 * BITS) & LAST];
        }
        return classes == UNKNOWN ? MOST_COARSE : countCoarse(classes, coarse);
    }

    private static int countCoarse(long classes, byte[] coarse) {
        int count = 0;
        for (int i = 0; i < MOST_COARSE; i++) {
            count += coarse[(int) (classes >>> i * COARSE_BITS) & LAST_COARSE];
        }
        return count;
    }
}
