package io.listwarden.service;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.service.lookup.Freshness;
import io.listwarden.service.snapshot.SnapshotFollower;

import java.time.Clock;
import java.time.Instant;

/**
 * Judges by the times that came with the generation; while the store is away lists go stale by
 * themselves.
 */
final class FollowedFreshness implements Freshness {
    private final SnapshotFollower follower;
    private final Clock clock;

    FollowedFreshness(SnapshotFollower follower, Clock clock) {
        this.follower = follower;
        this.clock = clock;
    }

    @Override
    public boolean isStale(Manifest.Entry list) {
        Instant checked = follower.checkedAt().getOrDefault(list.listId(), list.fetchedAt());
        Instant known = checked.isBefore(list.fetchedAt()) ? list.fetchedAt() : checked;
        return known.plus(list.staleAfter()).isBefore(clock.instant());
    }
}
