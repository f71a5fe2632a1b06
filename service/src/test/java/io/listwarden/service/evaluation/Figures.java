package io.listwarden.service.evaluation;

import java.util.Collection;

/**
 * How a matcher did at a threshold.
 *
 * @param positives pairs that are one party
 * @param found of these at or above the threshold
 * @param negatives pairs that are two parties
 * @param raised of these at or above the threshold
 */
record Figures(int positives, int found, int negatives, int raised) {
    static Figures of(Collection<Scored> scored, double threshold) {
        int[] counts = new int[4];
        for (Scored pair : scored) {
            int label = pair.same() ? 0 : 2;
            counts[label]++;
            counts[label + 1] += pair.score() >= threshold ? 1 : 0;
        }
        return new Figures(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Share of the positives that are found, or NaN where there are none. */
    double recall() {
        return (double) found / positives;
    }

    /** Share of what is raised that is right, or NaN where nothing is raised. */
    double precision() {
        return (double) found / (found + raised);
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
        return 2.0 * found / (found + raised + positives);
    }

    /** Of a thousand negatives so many are raised; NaN where there are none. */
    double falsePerThousand() {
        return 1000.0 * raised / negatives;
    }
}
