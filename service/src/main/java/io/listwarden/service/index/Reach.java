package io.listwarden.service.index;

import io.listwarden.service.match.Tuning;

/**
 * What it takes for a listed name to reach a score.
 *
 * <p>By the score of {@link io.listwarden.service.match.Aligner}, with weights {@code w} of the
 * question's words and {@code v} of the listed ones, a score of {@code θ} or more needs, over the
 * pairs that stand,
 *
 * <pre>Σ ((agreement − θ) · min(w, v)) ≥ θ · extra · (the weight that stands alone)</pre>
 *
 * on either side. So each pair brings {@link #gain} towards the weight of the question's name, and
 * {@link #room} of the listed name's weight; what they bring together has to reach these weights.
 * How much a listed word counts depends on its name and is not known here, but it is no more than
 * the word counts by itself.
 */
record Reach(double threshold, double loneCost) {
    /** Scores are rounded to four digits, and sums are not exact. */
    static final double ROUNDING = 1e-4;

    static Reach of(double threshold, Tuning tuning) {
        double least = threshold - ROUNDING;
        double extra = Math.min(tuning.extra(), tuning.extraBesideLittle());
        return new Reach(least, least * Math.min(extra, tuning.differing()));
    }

    /** The most that a pair brings towards the weight of the question's name. */
    double gain(double agreement, double weight, double listedWeight) {
        double above = Math.max(0, agreement - threshold) * Math.min(weight, listedWeight);
        return above / loneCost + weight;
    }

    /** The most of a listed name's weight that a pair accounts for. */
    double room(double agreement, double weight, double listedWeight) {
        return gain(agreement, listedWeight, weight);
    }
}
