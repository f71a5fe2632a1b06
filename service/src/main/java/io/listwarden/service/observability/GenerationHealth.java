package io.listwarden.service.observability;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.service.lookup.Freshness;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.Snapshot;
import io.listwarden.service.snapshot.SnapshotFollower;
import io.listwarden.service.snapshot.SnapshotStatus;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.util.List;
import java.util.Optional;

/**
 * Up when a generation is loaded; stale lists and what stands in the way of newer ones are details.
 */
final class GenerationHealth implements HealthIndicator {
    private final CurrentSnapshot current;
    private final SnapshotFollower follower;
    private final Freshness freshness;

    GenerationHealth(CurrentSnapshot current, SnapshotFollower follower, Freshness freshness) {
        this.current = current;
        this.follower = follower;
        this.freshness = freshness;
    }

    @Override
    public Health health() {
        Optional<Snapshot> snapshot = current.get();
        Health.Builder health = snapshot.isPresent() ? Health.up() : Health.outOfService();
        snapshot.ifPresent(loaded -> describe(health, loaded));
        SnapshotStatus.Problem problem = follower.status().problem();
        if (problem != null) {
            health.withDetail("problem", problem.kind().name())
                    .withDetail("problemSince", problem.since().toString());
        }
        return health.build();
    }

    private void describe(Health.Builder health, Snapshot snapshot) {
        List<String> stale =
                snapshot.manifest().lists().stream()
                        .filter(freshness::isStale)
                        .map(Manifest.Entry::listId)
                        .toList();
        health.withDetail("generation", snapshot.manifest().number())
                .withDetail("loadedAt", snapshot.loadedAt().toString())
                .withDetail("loadedFrom", snapshot.origin().name())
                .withDetail("staleLists", stale);
    }
}
