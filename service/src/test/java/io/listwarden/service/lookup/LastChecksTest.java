package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.Manifest;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

class LastChecksTest {
    private static final Instant FETCHED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Manifest.Entry LIST =
            new Manifest.Entry("eu-fsf", 1, null, FETCHED, "0".repeat(64), 1, Duration.ofHours(1));

    private final AtomicReference<Instant> now = new AtomicReference<>(FETCHED);
    private final Map<String, Instant> checks = new HashMap<>();
    private boolean storeIsDown;
    private int asked;
    private final LastChecks freshness = new LastChecks(this::ask, now::get);

    private Map<String, Instant> ask() {
        asked++;
        if (storeIsDown) {
            throw new ListwardenException(FailureKind.STORE_DOWN, "the database is away");
        }
        return checks;
    }

    @Test
    void aListIsFreshFromItsFetchUntilItsTimeIsUp() {
        now.set(FETCHED.plus(Duration.ofHours(1)));
        assertThat(freshness.isStale(LIST)).isFalse();
        now.set(FETCHED.plus(Duration.ofHours(1)).plusMillis(1));
        assertThat(freshness.isStale(LIST)).isTrue();
    }

    @Test
    void aCheckThatFoundNothingNewKeepsAListFresh() {
        now.set(FETCHED.plus(Duration.ofHours(5)));
        assertThat(freshness.isStale(LIST)).isTrue();
        checks.put("eu-fsf", now.get());
        now.set(now.get().plusSeconds(6));
        assertThat(freshness.isStale(LIST)).isFalse();
    }

    @Test
    void theStoreIsAskedEveryFewSecondsAndNotForEveryAnswer() {
        for (int i = 0; i < 100; i++) {
            freshness.isStale(LIST);
        }
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void whileTheStoreIsAwayTheListGrowsStaleOnItsOwn() {
        checks.put("eu-fsf", FETCHED);
        assertThat(freshness.isStale(LIST)).isFalse();
        storeIsDown = true;
        now.set(FETCHED.plus(Duration.ofMinutes(59)));
        assertThat(freshness.isStale(LIST)).isFalse();
        now.set(FETCHED.plus(Duration.ofMinutes(61)));
        assertThat(freshness.isStale(LIST)).isTrue();
    }
}
