package io.listwarden.service.benchmark.http;

import io.listwarden.service.benchmark.Latencies;

import java.time.Duration;
import java.util.Locale;

/**
 * What came back in a while.
 *
 * @param latencies of the requests that were answered with 200
 * @param failures requests that were answered with anything else, or not
 * @param elapsed the while
 */
record Measurement(Latencies latencies, int failures, Duration elapsed) {
    double perSecond() {
        return latencies.count() * 1e9 / elapsed.toNanos();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f requests/s, p50 %.2f ms, p99 %.2f ms, longest %.2f ms, %d of %,d failed",
                perSecond(),
                millis(0.5),
                millis(0.99),
                millis(1),
                failures,
                failures + latencies.count());
    }

    private double millis(double share) {
        return latencies.percentile(share).toNanos() / 1e6;
    }
}
