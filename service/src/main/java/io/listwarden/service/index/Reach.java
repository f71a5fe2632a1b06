package io.listwarden.service.index;

import io.listwarden.contracts.match.Tuning;

/**
 * What it takes for a listed name to reach a score.
 *
 * <p>By the score of {@link io.listwarden.contracts.match.Aligner}, with weights {@code w} of the
 * question's words and {@code v} of the listed ones, a score of {@code θ} or more needs, over the
 * pairs that stand,
 *
 * <pre>Σ ((agreement − θ) · min(w, v)) ≥ θ · (extra · more + differing · less)</pre>
 *
 * where <em>more</em> and <em>less</em> are the weights that stand alone on either side. So each
 * pair brings at most its {@link #excess}, and takes {@code w} and {@code v} off what stands alone:
 * {@link #mostLone} says whether that is enough. How much a listed word counts depends on its name
 * and is not known here, but it is no more than the word counts by itself.
 */
final class Reach {
    /** Scores are rounded to four digits, and sums are not exact. */
    static final double ROUNDING = 1e-4;

    private final double threshold;
    private final Tuning tuning;

    private Reach(double threshold, Tuning tuning) {
        this.threshold = threshold;
        this.tuning = tuning;
    }

    /**
     * @param threshold the score that is to be reached
     */
    static Reach of(double threshold, Tuning tuning) {
        return new Reach(threshold - ROUNDING, tuning);
    }

    /** What a name's score has to be. */
    double threshold() {
        return threshold;
    }

    /** The most that a pair brings towards what stands alone. */
    double excess(double agreement, double weight, double listedWeight) {
        return Math.max(0, agreement - threshold) * Math.min(weight, listedWeight);
    }

    /**
     * The most that may stand alone in the other name for the score to be reached; below 0 where
     * nothing may. None does where every pair agrees less than the score.
     *
     * @param pairs how many they are at most
     * @param excess what they bring at most
     * @param linked the most that they count, on either side
     * @param agreed the most that one of them agrees by, its weight times its agreement
     * @param lone the least that stands alone in the one name
     */
    double mostLone(int pairs, double excess, double linked, double agreed, double lone) {
        double most = Math.min(excess, (1 - threshold) * linked);
        if (most <= 0) {
            return -1;
        }
        double room = (most + ROUNDING) / threshold;
        // where the pairs are common words, or general ones differ, the score takes more
        double extra = tuning.extra(pairs, linked, agreed + ROUNDING);
        double own = Math.max(0, lone);
        double less = (room - extra * own) / tuning.differing();
        return less <= own ? less : (room - tuning.differing() * own) / extra;
    }
}
