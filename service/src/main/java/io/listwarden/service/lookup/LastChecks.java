package io.listwarden.service.lookup;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.Manifest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Judges freshness by the last successful checks, which it asks for every few seconds. While those
 * cannot be had, the last ones known count, so that lists grow stale on their own.
 */
public final class LastChecks implements Freshness {
    private static final Logger LOG = LoggerFactory.getLogger(LastChecks.class);
    private static final Duration ASK_EVERY = Duration.ofSeconds(5);

    private final Supplier<Map<String, Instant>> checksByList;
    private final InstantSource clock;
    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known(Map.of(), Instant.MIN));

    /**
     * @param checksByList the end of the last successful check of each list
     */
    public LastChecks(Supplier<Map<String, Instant>> checksByList, InstantSource clock) {
        this.checksByList = checksByList;
        this.clock = clock;
    }

    @Override
    public boolean isStale(Manifest.Entry list) {
        Instant now = clock.instant();
        Instant checked = checks(now).getOrDefault(list.listId(), list.fetchedAt());
        Instant last = checked.isBefore(list.fetchedAt()) ? list.fetchedAt() : checked;
        return last.plus(list.staleAfter()).isBefore(now);
    }

    /** One caller asks, the others go on with what is known. */
    private Map<String, Instant> checks(Instant now) {
        Known before = known.get();
        if (before.askedAt().isAfter(now.minus(ASK_EVERY))
                || !known.compareAndSet(before, new Known(before.checks(), now))) {
            return before.checks();
        }
        try {
            Map<String, Instant> checks = Map.copyOf(checksByList.get());
            known.set(new Known(checks, now));
            return checks;
        } catch (ListwardenException e) {
            LOG.warn("The last checks of the lists are not known: {}", e.detail());
            return before.checks();
        }
    }

    private record Known(Map<String, Instant> checks, Instant askedAt) {}
}
