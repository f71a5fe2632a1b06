package io.listwarden.sync.settings;

import org.springframework.scheduling.support.CronExpression;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** When a document is fetched again. */
public sealed interface Schedule {
    /** The first moment after {@code last} at which the document is due again. */
    Instant nextAfter(Instant last);

    /** The usual time between two fetches. */
    Duration interval();

    /**
     * A fixed time after the last fetch.
     *
     * @param interval at least one second
     */
    record Every(Duration interval) implements Schedule {
        public Every {
            if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException(
                        "refresh-every is at least one second, but is " + interval);
            }
        }

        @Override
        public Instant nextAfter(Instant last) {
            return last.plus(interval);
        }
    }

    /**
     * Fixed times of the day, in UTC.
     *
     * @param expression six fields, the first one seconds
     */
    record Cron(CronExpression expression) implements Schedule {
        /**
         * Reads a cron expression.
         *
         * @throws IllegalArgumentException if it cannot be read or names no moment at all
         */
        public static Cron parse(String text) {
            Cron cron = new Cron(CronExpression.parse(text));
            var ignored = cron.nextAfter(Instant.EPOCH);
            return cron;
        }

        @Override
        public Instant nextAfter(Instant last) {
            ZonedDateTime next = expression.next(last.atZone(ZoneOffset.UTC));
            if (next == null) {
                throw new IllegalArgumentException(
                        "the cron expression " + expression + " never comes");
            }
            return next.toInstant();
        }

        @Override
        public Duration interval() {
            Instant first = nextAfter(Instant.EPOCH);
            return Duration.between(first, nextAfter(first));
        }
    }
}
