package io.listwarden.sync.quality;

/**
 * What is believable for a document.
 *
 * @param expectedMinimum parties in the smallest healthy document, at least 0
 * @param expectedMaximum parties in the largest healthy document, at least the minimum
 * @param maximumRemovedShare largest share of a list's parties that may go at once, 0 to 1
 */
public record GateLimits(int expectedMinimum, int expectedMaximum, double maximumRemovedShare) {
    public GateLimits {
        if (expectedMinimum < 0 || expectedMaximum < expectedMinimum) {
            throw new IllegalArgumentException(
                    "expected-minimum is at least 0 and at most expected-maximum, but they are "
                            + expectedMinimum
                            + " and "
                            + expectedMaximum);
        }
        if (!(maximumRemovedShare >= 0 && maximumRemovedShare <= 1)) {
            throw new IllegalArgumentException(
                    "maximum-removed-share is 0 to 1, but is " + maximumRemovedShare);
        }
    }
}
