package io.listwarden.service.benchmark.http;

import io.listwarden.service.benchmark.Latencies;

import java.time.Duration;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What came back in a while.
 *
 * @param latencies of the requests that were answered with 200
 * @param reasons how often requests were answered with which other status, or why not
 * @param elapsed the while
 */
record Measurement(Latencies latencies, SortedMap<String, Integer> reasons, Duration elapsed) {
    /** Requests that were not answered with 200. */
    int failures() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    double perSecond() {
        return latencies.count() * 1e9 / elapsed.toNanos();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f requests/s, p50 %.2f ms, p99 %.2f ms, longest %.2f ms, %d of %,d failed %s",
                perSecond(),
                millis(0.5),
                millis(0.99),
                millis(1),
                failures(),
                failures() + latencies.count(),
                reasons);
    }

    private double millis(double share) {
        return latencies.percentile(share).toNanos() / 1e6;
    }
}
