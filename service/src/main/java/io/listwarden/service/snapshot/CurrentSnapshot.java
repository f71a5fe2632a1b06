package io.listwarden.service.snapshot;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The snapshot that is served. Take it once for each answer: two calls may give two generations.
 */
public final class CurrentSnapshot {
    private final AtomicReference<Optional<Snapshot>> snapshot =
            new AtomicReference<>(Optional.empty());

    /** Empty until the first generation is loaded, never again after that. */
    public Optional<Snapshot> get() {
        return snapshot.get();
    }

    void swap(Snapshot next) {
        snapshot.set(Optional.of(next));
    }
}
