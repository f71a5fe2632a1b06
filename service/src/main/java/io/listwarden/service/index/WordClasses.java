package io.listwarden.service.index;

/**
 * The words of a name at a glance. Every listed word is of one of {@value #COUNT} classes, by its
 * number; those of {@value #TOGETHER} words go into 64 bits. So it shows without a look at the name
 * itself which words it has, some others of the same classes aside.
 */
final class WordClasses {
    private static final int BITS = 12;

    /** How many there are; 0 is none. */
    static final int COUNT = 1 << BITS;

    private static final int TOGETHER = 5;
    private static final int LAST = COUNT - 1;

    /** Says that further words of the name come after these. */
    private static final long MORE = Long.MIN_VALUE;

    private WordClasses() {}

    /** The class of a listed word, 1 to {@value #COUNT} − 1. */
    static int of(int word) {
        return Math.max(1, word * 0x9E3779B1 >>> Integer.SIZE - BITS);
    }

    /** In how many parts the classes of so many words are kept, at least one. */
    static int parts(int words) {
        return Math.max(1, (words + TOGETHER - 1) / TOGETHER);
    }

    /** The classes of a part of a name's words. */
    static long ofPart(int part, Names names, int name) {
        int first = part * TOGETHER;
        int words = names.words().length(name);
        int start = names.words().start(name);
        long classes = part + 1 < parts(words) ? MORE : 0;
        for (int i = first; i < Math.min(words, first + TOGETHER); i++) {
            classes |= (long) of(names.words().values()[start + i]) << (i - first) * BITS;
        }
        return classes;
    }

    /** Whether further parts come after this one. */
    static boolean areFollowed(long classes) {
        return classes < 0;
    }

    /** The classes alone, without what says that further parts come. */
    static long only(long classes) {
        return classes & ~MORE;
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
     * How many of these are among some classes.
     *
     * @param some 1 for each of them and 0 for the others
     */
    static int count(long classes, byte[] some) {
        return some[first(classes)]
                + some[(int) (classes >>> BITS) & LAST]
                + some[(int) (classes >>> 2 * BITS) & LAST]
                + some[(int) (classes >>> 3 * BITS) & LAST]
                + some[(int) (classes >>> 4 * BITS) & LAST];
    }
}
