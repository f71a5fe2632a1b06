package io.listwarden.service.benchmark;

import java.time.Duration;
import java.util.Arrays;

/** Every single time that was measured, so that percentiles are exact. Not thread-safe. */
public final class Latencies {
    private long[] nanos = new long[1024];
    private int size;
    private boolean sorted = true;

    /**
     * @param elapsed nanoseconds
     */
    public void add(long elapsed) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = elapsed;
        sorted = false;
    }

    /** Adds all of the other's. */
    public void add(Latencies others) {
        for (int i = 0; i < others.size; i++) {
            add(others.nanos[i]);
        }
    }

    public int count() {
        return size;
    }

    /**
     * The time that this share of all did not exceed (nearest rank); zero where there are none.
     *
     * @param share above 0, at most 1
     */
    public Duration percentile(double share) {
        if (size == 0) {
            return Duration.ZERO;
        }
        if (!sorted) {
            Arrays.sort(nanos, 0, size);
            sorted = true;
        }
        int rank = Math.max(1, (int) Math.ceil(share * size));
        return Duration.ofNanos(nanos[rank - 1]);
    }
}
