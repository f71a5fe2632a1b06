package io.listwarden.contracts.match;

/**
 * Scores a question against another party. Pure: the same two sides always give the same
 * comparison.
 *
 * <p>Monotonic: one more agreeing fact never lowers the score, one more contradiction never raises
 * it, and missing facts cost nothing. A side without names and identifiers scores 0.
 */
public interface Matcher {
    /**
     * The score from which a comparison counts as a match unless the caller sets another, 0 to 1.
     */
    double defaultThreshold();

    Comparison compare(Subject question, Subject other);
}
