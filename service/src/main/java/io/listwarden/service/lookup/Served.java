package io.listwarden.service.lookup;

import io.listwarden.contracts.api.Generation;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.service.snapshot.Snapshot;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What all answers out of one generation have in common until one of its lists becomes stale. It
 * does not hold the generation's parties, so that they can go when the next one comes.
 *
 * @param manifest of the generation
 * @param generation as answers show it
 * @param questions checks what is asked of it
 * @param statements puts outcomes into sentences
 */
record Served(
        Manifest manifest, Generation generation, Questions questions, Statements statements) {
    static Served of(Snapshot snapshot, Profiles profiles, Freshness freshness) {
        Manifest manifest = snapshot.manifest();
        Generation generation = Answers.generation(snapshot, freshness);
        return new Served(
                manifest,
                generation,
                new Questions(
                        profiles,
                        manifest.lists().stream()
                                .map(Manifest.Entry::listId)
                                .collect(Collectors.toUnmodifiableSet())),
                new Statements(generation));
    }

    /** Whether it says what is true of the snapshot now. */
    @SuppressWarnings("ReferenceEquality") // each generation has a manifest of its own
    boolean isOf(Snapshot snapshot, Freshness freshness) {
        return snapshot.manifest() == manifest
                && Objects.equals(Answers.registerVersion(snapshot), generation.registerVersion())
                && isAsFresh(freshness);
    }

    private boolean isAsFresh(Freshness freshness) {
        List<Manifest.Entry> lists = manifest.lists();
        for (int i = 0; i < lists.size(); i++) {
            if (freshness.isStale(lists.get(i)) != generation.lists().get(i).stale()) {
                return false;
            }
        }
        return true;
    }
}
