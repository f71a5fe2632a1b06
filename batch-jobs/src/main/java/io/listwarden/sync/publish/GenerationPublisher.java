package io.listwarden.sync.publish;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.GenerationStore.Publication;
import io.listwarden.contracts.generation.Manifest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes the generation store say what the history says: after every recorded version, and now and
 * then to heal a store that was flushed or damaged.
 *
 * <p>Several processes may do so at once. Each looks at the store first and at the history second,
 * and the store takes a manifest only if the one looked at is still current; so a view of the
 * history never replaces a newer one.
 */
public final class GenerationPublisher {
    private static final int ATTEMPTS = 20;

    /** Longest pause after the first lost attempt, in milliseconds; it grows with each. */
    private static final int PAUSE_MILLIS = 10;

    private final GenerationStore store;
    private final GenerationNumbers numbers;
    private final Blobs blobs;
    private final Extracts extracts;
    private final Resolution resolution;
    private final boolean demo;
    private final Clock clock;
    private final Lock oneAtATime = new ReentrantLock();

    private record Outcome(Optional<Manifest> current, boolean published) {}

    /**
     * @param resolutions what goes with the lists
     * @param staging folder for blobs on their way, this process's own; a blob found here under its
     *     name is used instead of being made again
     * @param demo whether the lists are the built-in samples
     */
    public GenerationPublisher(
            ServedLists lists,
            GenerationStore store,
            GenerationNumbers numbers,
            Resolutions resolutions,
            Path staging,
            boolean demo,
            Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.blobs = new Blobs(lists, store, new Staging(staging, clock));
        this.extracts = new Extracts(store);
        this.resolution = new Resolution(resolutions, store);
        this.demo = demo;
        this.clock = clock;
    }

    /**
     * Publishes a new generation unless the store says the same already. What belongs together on
     * the lists follows with {@link #reconcile}: no list waits for that.
     *
     * @return the manifest that is current now. While no list has an accepted version, the store
     *     stays as it is: an empty generation is never published
     * @throws ListwardenException {@code STORE_DOWN} when the store or the history fails, {@code
     *     CORRUPT} when a version's parties are not those that were recorded; the current
     *     generation stays
     */
    public Optional<Manifest> publish() {
        return makeItSo((resolution, _, before) -> resolution.withoutResolving(before)).current();
    }

    /**
     * {@link #publish}, and resolves the lists once they have stayed as they are from one call to
     * the next.
     *
     * @return whether there was anything to do
     */
    public boolean reconcile() {
        return makeItSo(Resolution::onceSettled).published();
    }

    /** Which resolution goes with the lists. */
    @FunctionalInterface
    private interface Choice {
        Manifest.@Nullable Resolution of(
                Resolution resolution, List<Manifest.Entry> lists, Optional<Manifest> before);
    }

    private Outcome makeItSo(Choice choice) {
        oneAtATime.lock();
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Optional<Outcome> outcome = attempt(choice);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                rest(attempt);
            }
            throw new ListwardenException(
                    FailureKind.STORE_DOWN,
                    "Nothing was published: the store changed during each of "
                            + ATTEMPTS
                            + " attempts.");
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Publishers that get into each other's way must not keep in step. */
    private static void rest(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ListwardenException(
                    FailureKind.INTERRUPTED, "The process ended before anything was published.", e);
        }
    }

    /** Empty when the store changed in the meantime. */
    private Optional<Outcome> attempt(Choice choice) {
        Optional<Manifest> before = readable();
        List<Manifest.Entry> lists = blobs.wanted();
        if (lists.isEmpty()) {
            return Optional.of(new Outcome(before, false));
        }
        boolean listsAreServed = before.filter(it -> areServed(lists, it)).isPresent();
        if (!listsAreServed) {
            blobs.upload(lists);
        }
        extracts.keep(lists);
        Manifest.@Nullable Resolution last = resolution.last(before);
        Manifest.@Nullable Resolution resolved = choice.of(resolution, lists, before);
        if (listsAreServed
                && Objects.equals(last, before.get().resolution())
                && Objects.equals(last, resolved)) {
            return Optional.of(new Outcome(before, false));
        }
        return published(new Manifest(0, clock.instant(), demo, lists, resolved), before);
    }

    private Optional<Outcome> published(Manifest wanted, Optional<Manifest> before) {
        long basedOn = before.map(Manifest::number).orElse(0L);
        Manifest next = numbers.next(basedOn, number -> numbered(number, wanted));
        return store.publish(next, basedOn) == Publication.TAKEN
                ? Optional.of(new Outcome(Optional.of(next), true))
                : Optional.empty();
    }

    private static Manifest numbered(long number, Manifest wanted) {
        return new Manifest(
                number, wanted.publishedAt(), wanted.demo(), wanted.lists(), wanted.resolution());
    }

    /** A corrupt manifest counts as none; the next publication replaces it. */
    private Optional<Manifest> readable() {
        try {
            return store.current();
        } catch (ListwardenException e) {
            if (e.kind() == FailureKind.CORRUPT) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private boolean areServed(List<Manifest.Entry> lists, Manifest current) {
        return current.demo() == demo && current.lists().equals(lists) && blobs.arePresent(lists);
    }
}
