package io.listwarden.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

class UlidTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void theFirstTenCharactersAreTheMillisecond() {
        var ulid = new Ulid(Clock.fixed(Instant.ofEpochMilli(1469918176385L), ZoneOffset.UTC));

        assertThat(ulid.next()).matches("01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}");
    }

    @Test
    void idsOfOneMillisecondCountUp() {
        var ulid = new Ulid(Clock.fixed(NOW, ZoneOffset.UTC), new Random(7));

        assertThat(Stream.generate(ulid::next).limit(10_000).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void countingUpCarriesOver() {
        RandomGenerator ones = () -> -1L;
        var ulid = new Ulid(Clock.fixed(NOW, ZoneOffset.UTC), ones);

        assertThat(List.of(ulid.next().substring(10), ulid.next().substring(10)))
                .containsExactly("FZZZZZZZZZZZZZZZ", "G000000000000000");
    }

    @Test
    void aClockThatGoesBackDoesNotUnsortTheIds() {
        var times = List.of(NOW, NOW.minus(Duration.ofHours(1)), NOW.plusMillis(1)).iterator();
        var ulid = new Ulid(clock(times::next));

        assertThat(Stream.generate(ulid::next).limit(3).toList()).isSorted();
    }

    @Test
    void manyThreadsNeverGetTheSameId() {
        var ulid = new Ulid(Clock.systemUTC());
        Set<String> ids = Collections.newSetFromMap(new ConcurrentHashMap<>());
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                threads.execute(() -> Stream.generate(ulid::next).limit(500).forEach(ids::add));
            }
        }

        assertThat(ids).hasSize(20_000);
    }

    private static Clock clock(java.util.function.Supplier<Instant> now) {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}
