package io.listwarden.service.snapshot;

import io.listwarden.contracts.generation.Manifest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which manifest of the store may follow what is served.
 *
 * <p>A higher number follows. A lower one does so only if it was published later: then the store
 * and the history were made anew and count from the beginning. A lower one that was published
 * earlier is the view of a replica that lags or of a backup, and waits for the publisher. What was
 * loaded from the history has no number of the store's; it is followed by any manifest that takes
 * no list back to an earlier version.
 */
final class Succession {
    private Succession() {}

    static boolean mayFollow(Manifest next, Optional<Snapshot> served) {
        return served.isEmpty() || mayFollow(next, served.get());
    }

    private static boolean mayFollow(Manifest next, Snapshot served) {
        return switch (served.origin()) {
            case STORE -> isNewer(next, served.manifest());
            case HISTORY -> takesNothingBack(next, served.manifest());
        };
    }

    private static boolean isNewer(Manifest next, Manifest served) {
        return next.number() > served.number() || next.publishedAt().isAfter(served.publishedAt());
    }

    private static boolean takesNothingBack(Manifest next, Manifest served) {
        Map<String, Integer> versions =
                next.lists().stream()
                        .collect(Collectors.toMap(Manifest.Entry::listId, Manifest.Entry::version));
        return served.lists().stream()
                .allMatch(list -> versions.getOrDefault(list.listId(), 0) >= list.version());
    }
}
