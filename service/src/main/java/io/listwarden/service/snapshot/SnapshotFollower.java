package io.listwarden.service.snapshot;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.snapshot.Snapshot.Origin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the current snapshot up with the generation store: looks when a publication is announced
 * and every few seconds, loads what changed, verifies it and swaps it in whole.
 *
 * <p>Whatever fails, what is served stays, and the failure shows in the {@link #status}. Only where
 * nothing is served yet the history is asked; it stays in use until the store is usable again.
 */
public final class SnapshotFollower implements AutoCloseable {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final GenerationStore store;
    private final FallbackGeneration history;
    private final GenerationLoader loader;
    private final CurrentSnapshot current;
    private final Duration pollEvery;
    private final Progress progress;
    private final Semaphore announced = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private volatile Map<String, Instant> checkedAt = Map.of();

    /**
     * @param pollEvery time between two looks without an announcement; varied by a fifth, so that
     *     replicas do not look all at once
     */
    public SnapshotFollower(
            GenerationStore store,
            FallbackGeneration history,
            PartyIndexBuilder indexes,
            CurrentSnapshot current,
            Duration pollEvery,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.loader = new GenerationLoader(store, history, indexes, clock);
        this.current = current;
        this.pollEvery = pollEvery;
        this.progress = new Progress(clock);
        this.thread =
                Thread.ofPlatform().daemon().name("listwarden-snapshot").unstarted(this::follow);
    }

    /** Begins to follow; the first generation is loaded soon after, on the follower's thread. */
    public void start() {
        thread.start();
    }

    /** How it goes. */
    public SnapshotStatus status() {
        return progress.status(current.get());
    }

    /**
     * When each list was last found to be up to date, as far as the store told; its last word while
     * it is away.
     */
    public Map<String, Instant> checkedAt() {
        return checkedAt;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        GenerationStore.Subscription subscription = store.subscribe(announced::release);
        try {
            while (!closed) {
                look();
                await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            subscription.close();
        }
    }

    private void await() throws InterruptedException {
        if (closed) {
            return; // the interrupt may have been used up on the way here
        }
        long fifth = pollEvery.toMillis() / 5;
        long jitter = ThreadLocalRandom.current().nextLong(-fifth, fifth + 1);
        if (announced.tryAcquire(pollEvery.toMillis() + jitter, TimeUnit.MILLISECONDS)) {
            announced.drainPermits();
        }
    }

    /** Not even an error of ours or a lack of memory may end the following. */
    private void look() {
        try {
            followStore();
            progress.succeeded();
        } catch (RuntimeException | Error e) {
            progress.failed(e);
            fallBack();
        }
    }

    private void followStore() {
        Manifest manifest = store.current().orElseThrow(SnapshotFollower::nothingPublished);
        Optional<Snapshot> served = current.get();
        if (Succession.mayFollow(manifest, served)) {
            swap(loader.fromStore(manifest, served));
        } else if (!served.map(Snapshot::manifest).equals(Optional.of(manifest))) {
            throw older(manifest);
        }
        checkedAt = later(checkedAt, store.checkedAt());
    }

    /** What a flushed store has forgotten is still true. */
    private static Map<String, Instant> later(
            Map<String, Instant> some, Map<String, Instant> others) {
        Map<String, Instant> later = new HashMap<>(some);
        others.forEach((list, at) -> later.merge(list, at, (a, b) -> a.isAfter(b) ? a : b));
        return Map.copyOf(later);
    }

    private void swap(Snapshot snapshot) {
        current.swap(snapshot);
        progress.swapped(snapshot);
    }

    private static ListwardenException older(Manifest manifest) {
        return new ListwardenException(
                FailureKind.STORE_DOWN,
                "The generation store holds generation "
                        + manifest.number()
                        + ", which is older than what is served.");
    }

    private static ListwardenException nothingPublished() {
        return new ListwardenException(
                FailureKind.STORE_DOWN, "The generation store holds no generation.");
    }

    private void fallBack() {
        Optional<Snapshot> served = current.get();
        if (served.map(Snapshot::origin).equals(Optional.of(Origin.STORE))) {
            return;
        }
        try {
            followHistory(served);
        } catch (RuntimeException | Error e) {
            progress.fallbackFailed(e);
        }
    }

    private void followHistory(Optional<Snapshot> served) {
        history.manifest()
                .filter(manifest -> !manifest.lists().isEmpty())
                .filter(manifest -> !isServed(manifest, served))
                .map(manifest -> loader.fromHistory(manifest, served))
                .ifPresent(this::swap);
    }

    private static boolean isServed(Manifest manifest, Optional<Snapshot> served) {
        return served.map(snapshot -> snapshot.manifest().lists())
                .equals(Optional.of(manifest.lists()));
    }
}
