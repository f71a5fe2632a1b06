package io.listwarden.sync.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a publisher wants to be asked again (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /**
     * The wait that the publisher asks for.
     *
     * @param header seconds or an HTTP date
     * @return the wait from {@code now} on, at most a year; empty where the header is neither
     */
    static Optional<Duration> parse(String header, Instant now) {
        Optional<Duration> wait =
                header.matches("[0-9]+") ? Optional.of(seconds(header)) : until(header, now);
        return wait.map(RetryAfter::atMostLongest);
    }

    private static Duration seconds(String digits) {
        return digits.length() > 8 ? LONGEST : Duration.ofSeconds(Long.parseLong(digits));
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
            return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Duration atMostLongest(Duration wait) {
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
