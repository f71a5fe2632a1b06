package io.listwarden.service.index;

import java.util.Arrays;

/**
 * Adds up what pairs of words bring to each name that has one; see {@link Reach}. Used again for
 * the next question, and for one thread.
 */
final class Tally {
    /** For each name its place among the touched ones, counted from 1. */
    private final int[] placeOf;

    private int size;
    private int[] names = new int[64];
    private int[] pairs = new int[64];
    private double[] excesses = new double[64];
    private double[] weights = new double[64];
    private double[] listedWeights = new double[64];

    /**
     * @param names how many there are
     */
    Tally(int names) {
        placeOf = new int[names];
    }

    /** Adds the excess of some pairs and what their words count on both sides. */
    void add(int name, int more, double excess, double weight, double listedWeight) {
        int at = placeOf[name] - 1;
        if (at < 0) {
            at = touch(name);
        }
        pairs[at] += more;
        excesses[at] += excess;
        weights[at] += weight;
        listedWeights[at] += listedWeight;
    }

    private int touch(int name) {
        if (size == names.length) {
            grow();
        }
        names[size] = name;
        pairs[size] = 0;
        excesses[size] = 0;
        weights[size] = 0;
        listedWeights[size] = 0;
        placeOf[name] = ++size;
        return size - 1;
    }

    private void grow() {
        int length = size * 2;
        names = Arrays.copyOf(names, length);
        pairs = Arrays.copyOf(pairs, length);
        excesses = Arrays.copyOf(excesses, length);
        weights = Arrays.copyOf(weights, length);
        listedWeights = Arrays.copyOf(listedWeights, length);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            placeOf[names[i]] = 0;
        }
        size = 0;
    }

    /** How many names were touched. */
    int size() {
        return size;
    }

    int name(int at) {
        return names[at];
    }

    int pairs(int at) {
        return pairs[at];
    }

    double excess(int at) {
        return excesses[at];
    }

    double weight(int at) {
        return weights[at];
    }

    double listedWeight(int at) {
        return listedWeights[at];
    }
}
