package io.listwarden.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot.Origin;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class SuccessionTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void anythingFollowsNothing() {
        assertThat(Succession.mayFollow(manifest(1, NOON, 1), Optional.empty())).isTrue();
    }

    @Test
    void ofTheStoreTheHigherNumberFollows() {
        assertThat(follows(manifest(8, NOON.minusSeconds(5), 1), Origin.STORE)).isTrue();
        assertThat(follows(manifest(7, NOON, 1), Origin.STORE)).isFalse();
        assertThat(follows(manifest(6, NOON.minusSeconds(5), 1), Origin.STORE)).isFalse();
    }

    @Test
    void aLowerNumberFollowsIfItWasPublishedLater() {
        assertThat(follows(manifest(1, NOON.plusSeconds(5), 1), Origin.STORE)).isTrue();
    }

    @Test
    void whatCameFromTheHistoryIsNeverTakenBackToAnEarlierVersion() {
        assertThat(follows(manifest(1, NOON, 3), Origin.HISTORY)).isTrue();
        assertThat(follows(manifest(1, NOON, 4), Origin.HISTORY)).isTrue();
        assertThat(follows(manifest(9, NOON.plusSeconds(5), 2), Origin.HISTORY)).isFalse();
        assertThat(
                        follows(
                                new Manifest(9, NOON.plusSeconds(5), false, List.of(), null),
                                Origin.HISTORY))
                .isFalse();
    }

    private static boolean follows(Manifest next, Origin origin) {
        Snapshot served =
                new Snapshot(
                        manifest(7, NOON, 3),
                        PlainIndex.build(List.of()),
                        List.of(),
                        Vendors.none(),
                        origin,
                        NOON);
        return Succession.mayFollow(next, Optional.of(served));
    }

    private static Manifest manifest(long number, Instant publishedAt, int version) {
        return new Manifest(
                number,
                publishedAt,
                false,
                List.of(
                        new Manifest.Entry(
                                "eu-fsf", version, null, NOON, "", 0, Duration.ofHours(1))),
                null);
    }
}
