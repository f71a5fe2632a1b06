package io.listwarden.service.index;

import java.util.Arrays;

/**
 * Which words of a question may stand beside each listed word. A link leads from a run of the
 * question's words to one listed word that it is like, or from one word to a listed one that may
 * begin it: the first of several that are the whole together. Used again, and for one thread.
 *
 * <p>They are found by the class of the listed word, so that the table is small.
 */
final class Links {
    /** For each class of words the last link to one of them, counted from 1; 0 where none is. */
    private final int[] lastOf = new int[WordClasses.COUNT];

    /** 1 for each class of words with links, 0 for the others. */
    private final byte[] linked = new byte[WordClasses.COUNT];

    private int size;
    private int[] before = new int[64];
    private int[] listed = new int[64];
    private byte[] from = new byte[64];
    private byte[] to = new byte[64];
    private double[] agreements = new double[64];
    private float[] listedWeights = new float[64];
    private double[] excesses = new double[64];
    private double[] agreed = new double[64];

    void clear() {
        for (int i = 0; i < size; i++) {
            int wordClass = WordClasses.of(listed[i]);
            lastOf[wordClass] = 0;
            linked[wordClass] = 0;
        }
        size = 0;
    }

    /**
     * Adds that a run of words, end exclusive, agrees with a listed one by more than 0.
     *
     * @param listedWeight what the listed word counts at most
     */
    void add(int listedWord, int fromWord, int toWord, double agreement, float listedWeight) {
        if (size == listed.length) {
            grow();
        }
        int wordClass = WordClasses.of(listedWord);
        before[size] = lastOf[wordClass];
        listed[size] = listedWord;
        from[size] = (byte) fromWord;
        to[size] = (byte) toWord;
        agreements[size] = agreement;
        listedWeights[size] = listedWeight;
        lastOf[wordClass] = ++size;
        linked[wordClass] = 1;
    }

    /**
     * Adds that a listed word may be the first of several that a word is.
     *
     * @param agreement of the word and all of them
     * @param listedWeight what these count together at most
     */
    void addBeginning(int listedWord, int word, double agreement, float listedWeight) {
        add(listedWord, word, word, agreement, listedWeight);
    }

    private void grow() {
        int length = size * 2;
        before = Arrays.copyOf(before, length);
        listed = Arrays.copyOf(listed, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        agreements = Arrays.copyOf(agreements, length);
        listedWeights = Arrays.copyOf(listedWeights, length);
        excesses = Arrays.copyOf(excesses, length);
        agreed = Arrays.copyOf(agreed, length);
    }

    int size() {
        return size;
    }

    /** The first link of the words of a class, −1 where there is none. */
    int firstOf(int wordClass) {
        return lastOf[wordClass] - 1;
    }

    /** The next link of the same class, −1 where there is none. */
    int nextOfClass(int link) {
        return before[link] - 1;
    }

    /** The first link of a listed word, −1 where it has none. */
    int first(int listedWord) {
        return find(listedWord, firstOf(WordClasses.of(listedWord)));
    }

    /** The next link of the same listed word, −1 where there is none. */
    int next(int link) {
        return find(listed[link], nextOfClass(link));
    }

    private int find(int listedWord, int first) {
        int link = first;
        while (link >= 0 && listed[link] != listedWord) {
            link = nextOfClass(link);
        }
        return link;
    }

    int listed(int link) {
        return listed[link];
    }

    int from(int link) {
        return from[link];
    }

    /** Where the run of the question's words ends, exclusive; one word begins what is several. */
    int to(int link) {
        return Math.max(from[link] + 1, to[link]);
    }

    /** A bit for each of the question's words. */
    long words(int link) {
        return (1L << to(link) - from[link]) - 1 << from[link];
    }

    double agreement(int link) {
        return agreements[link];
    }

    float listedWeight(int link) {
        return listedWeights[link];
    }

    /** What the pair brings towards the score that is looked for; see {@link Reach}. */
    double excess(int link) {
        return excesses[link];
    }

    /** The most that the pair agrees by, its weight times its agreement. */
    double agreed(int link) {
        return agreed[link];
    }

    /** Says what a link brings at most, {@link #excess} and {@link #agreed}. */
    void setMost(int link, double excess, double agreedWeight) {
        excesses[link] = excess;
        agreed[link] = agreedWeight;
    }

    /** How many words have links by their {@link WordClasses}, which may be some too many. */
    int countLinked(long classes) {
        return WordClasses.count(classes, linked);
    }

    /** Whether the listed word only begins the question's. */
    boolean isBeginning(int link) {
        return from[link] == to[link];
    }
}
