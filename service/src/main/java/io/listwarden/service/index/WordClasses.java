package io.listwarden.service.index;

/**
 * The words of a name at a glance. Every listed word is of one of {@value #COUNT} classes, by its
 * number; those of up to {@value #MOST} words go into 64 bits. So it shows without a look at the
 * name itself which words it has, some others of the same classes aside.
 */
final class WordClasses {
    private static final int BITS = 12;

    /** How many there are; 0 is none. */
    static final int COUNT = 1 << BITS;

    private static final int MOST = 5;
    private static final int LAST = COUNT - 1;

    private WordClasses() {}

    /** The class of a listed word, 1 to {@value #COUNT} − 1. */
    static int of(int word) {
        return Math.max(1, word * 0x9E3779B1 >>> Integer.SIZE - BITS);
    }

    /** The classes of the words of a name, of the first ones where there are too many. */
    static long ofName(Names names, int name) {
        int start = names.words().start(name);
        int words = names.words().length(name);
        long classes = 0;
        for (int i = 0; i < Math.min(words, MOST); i++) {
            classes |= (long) of(names.words().values()[start + i]) << i * BITS;
        }
        return words > MOST ? classes | Long.MIN_VALUE : classes;
    }

    /** Whether these are all classes of the name. */
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
}
