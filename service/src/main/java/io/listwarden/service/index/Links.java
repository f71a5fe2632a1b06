package io.listwarden.service.index;

import java.util.Arrays;

/**
 * Which words of a question may stand beside each listed word. A link leads from a run of the
 * question's words to one listed word that it is like, or from one word to a listed one that may
 * begin it: the first of several that are the whole together. Used again, and for one thread.
 */
final class Links {
    /** For each listed word the last of its links, counted from 1; 0 where it has none. */
    private final int[] lastOf;

    private int size;
    private int[] before = new int[64];
    private int[] listed = new int[64];
    private byte[] from = new byte[64];
    private byte[] to = new byte[64];
    private double[] agreements = new double[64];

    /**
     * @param words how many listed words there are
     */
    Links(int words) {
        lastOf = new int[words];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            lastOf[listed[i]] = 0;
        }
        size = 0;
    }

    /** Adds that a run of words, end exclusive, agrees with a listed one by more than 0. */
    void add(int listedWord, int fromWord, int toWord, double agreement) {
        if (size == listed.length) {
            grow();
        }
        before[size] = lastOf[listedWord];
        listed[size] = listedWord;
        from[size] = (byte) fromWord;
        to[size] = (byte) toWord;
        agreements[size] = agreement;
        lastOf[listedWord] = ++size;
    }

    /** Adds that a listed word may be the first of several that a word is. */
    void addBeginning(int listedWord, int word) {
        add(listedWord, word, word, 0);
    }

    private void grow() {
        int length = size * 2;
        before = Arrays.copyOf(before, length);
        listed = Arrays.copyOf(listed, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        agreements = Arrays.copyOf(agreements, length);
    }

    int size() {
        return size;
    }

    /** The first link of a listed word, −1 where it has none. */
    int first(int listedWord) {
        return lastOf[listedWord] - 1;
    }

    /** The next link of the same listed word, −1 where there is none. */
    int next(int link) {
        return before[link] - 1;
    }

    int listed(int link) {
        return listed[link];
    }

    int from(int link) {
        return from[link];
    }

    int to(int link) {
        return to[link];
    }

    double agreement(int link) {
        return agreements[link];
    }

    /** Whether the listed word only begins the question's. */
    boolean isBeginning(int link) {
        return from[link] == to[link];
    }
}
