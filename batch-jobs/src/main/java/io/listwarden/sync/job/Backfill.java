package io.listwarden.sync.job;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.identity.Ulid;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.source.Editions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fills in the past: records the list as it was on each day of a range on which it changed, one run
 * a day, oldest first. The versions follow from one another and are never served; the first one is
 * what stood on the first day.
 *
 * <p>One order at a time. It ends at the first run that fails, or with the process; whoever asks
 * again for the rest gets versions that begin with what stood then.
 */
public final class Backfill implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

    /** So often is it looked whether another run of the document has ended. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SyncRunner runner;
    private final Addresses addresses;
    private final Ulid orders;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("backfill-", 0).factory());

    Backfill(SyncRunner runner, Addresses addresses, Clock clock) {
        this.runner = runner;
        this.addresses = addresses;
        this.orders = new Ulid(clock);
    }

    /** Whether the past of this document can be asked for where it is fetched here. */
    public static boolean isPossible(Document document) {
        return editions(document).isPresent();
    }

    private static Optional<Editions> editions(Document document) {
        return document.source()
                .editions()
                .filter(editions -> editions.isTemplate(document.settings().url()));
    }

    /**
     * Starts with the first day and goes on with the others behind it.
     *
     * @param document one for which {@link #isPossible} holds
     * @param from the first day
     * @param to the last day, not before the first
     * @return what came of starting the first day's run
     */
    public StartOutcome start(Document document, LocalDate from, LocalDate to, String requestedBy) {
        String order = orders.next();
        StartOutcome first = runner.backfill(document, day(order, from), requestedBy);
        if (first instanceof StartOutcome.Started(SyncRun _, CompletableFuture<SyncRun> ended)) {
            worker.execute(
                    () -> {
                        if (ended.join().state() != RunState.FAILED && from.isBefore(to)) {
                            goOn(document, order, from.plusDays(1), to, requestedBy);
                        }
                    });
        }
        return first;
    }

    private static RunOrder.Backfill day(String order, LocalDate day) {
        return new RunOrder.Backfill(order, day);
    }

    private void goOn(
            Document document, String order, LocalDate from, LocalDate to, String requestedBy) {
        for (LocalDate day : days(document, from, to)) {
            if (run(document, day(order, day), requestedBy).state() == RunState.FAILED) {
                LOG.warn(
                        "Filling in the past of {} ended at {}, up to {} is missing.",
                        document.id(),
                        day,
                        to);
                return;
            }
        }
    }

    /** Without the publisher's word on which days something changed, every day is looked at. */
    private List<LocalDate> days(Document document, LocalDate from, LocalDate to) {
        try {
            return addresses.changes(document, editions(document).orElseThrow(), from, to);
        } catch (ListwardenException e) {
            LOG.warn("{}: every day is asked for, because {}", document.id(), e.detail());
            return from.datesUntil(to.plusDays(1)).toList();
        }
    }

    private SyncRun run(Document document, RunOrder.Backfill day, String requestedBy) {
        while (true) {
            switch (runner.backfill(document, day, requestedBy)) {
                case StartOutcome.Started(SyncRun _, CompletableFuture<SyncRun> ended) -> {
                    return ended.join();
                }
                case StartOutcome.AlreadyRunning _ -> rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the process ends", e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
