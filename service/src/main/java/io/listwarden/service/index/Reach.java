package io.listwarden.service.index;

import io.listwarden.service.match.Tuning;

/**
 * What it takes for a listed name to reach a score.
 *
 * <p>By the score of {@link io.listwarden.service.match.Aligner}, with weights {@code w} of the
 * question's words and {@code v} of the listed ones, a score of {@code θ} or more needs, over the
 * pairs that stand,
 *
 * <pre>Σ ((agreement − θ) · (w + v) / 2) ≥ θ · extra · (the weight that stands alone)</pre>
 *
 * on either side. So each pair brings {@link #gain} towards the weight of the question's name, and
 * {@link #room} of the listed name's weight; what they bring together has to reach these weights.
 */
record Reach(double threshold, double loneCost) {
    /** Scores are rounded to four digits, and sums are not exact. */
    static final double ROUNDING = 1e-4;

    static Reach of(double threshold, Tuning tuning) {
        double least = threshold - ROUNDING;
        double extra = Math.min(tuning.extra(), tuning.extraBesideOneWord());
        return new Reach(least, least * Math.min(extra, tuning.differing()));
    }

    /** What a pair brings towards the weight of the question's name; below 0 for poor pairs. */
    double gain(double agreement, double weight, double listedWeight) {
        return (agreement - threshold) * (weight + listedWeight) / 2 / loneCost + weight;
    }

    /** How much of a listed name's weight a pair accounts for. */
    double room(double agreement, double weight, double listedWeight) {
        return gain(agreement, listedWeight, weight);
    }
}
