package io.listwarden.contracts.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Makes ids that sort by time: 26 characters of Crockford's base 32, the first ten the millisecond,
 * the others random (the layout of the ULID specification).
 *
 * <p>Safe for any number of threads. Monotonic: each id of one maker is greater than the one
 * before, also within a millisecond and when the clock goes back.
 */
public final class Ulid {
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int LENGTH = 26;
    private static final int RANDOM_BITS = 80;

    /**
     * Room left above each random start, so that counting up within a millisecond never overflows.
     */
    private static final int HEADROOM_BITS = 1;

    private final Clock clock;
    private final RandomGenerator random;
    private long millis = -1;
    private long high;
    private long low;

    public Ulid(Clock clock) {
        this(clock, new SecureRandom());
    }

    Ulid(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The next id. */
    public synchronized String next() {
        long now = clock.millis();
        if (now > millis) {
            start(now);
        } else {
            countUp();
        }
        return text();
    }

    private void start(long now) {
        millis = now;
        high = random.nextLong() & ((1L << (RANDOM_BITS / 2 - HEADROOM_BITS)) - 1);
        low = random.nextLong() & ((1L << (RANDOM_BITS / 2)) - 1);
    }

    private void countUp() {
        low++;
        if (low == 1L << (RANDOM_BITS / 2)) {
            low = 0;
            high++;
        }
    }

    private String text() {
        char[] text = new char[LENGTH];
        write(text, 0, 10, millis);
        write(text, 10, 8, high);
        write(text, 18, 8, low);
        return new String(text);
    }

    private static void write(char[] text, int from, int length, long value) {
        for (int i = 0; i < length; i++) {
            text[from + i] = DIGITS[(int) (value >>> (5 * (length - 1 - i))) & 31];
        }
    }
}
