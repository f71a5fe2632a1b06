package io.listwarden.sync.job;

import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.RunTrigger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Starts the runs that are due. Asks the history before each, so that of several workers one does
 * the work and the others see that it is done.
 */
final class SyncScheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SyncScheduler.class);

    /** After a failure to even ask the database. */
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    /** So often is a document looked at while somebody else works on it. */
    private static final Duration WHILE_RUNNING = Duration.ofSeconds(2);

    private final Documents documents;
    private final SyncRunner runner;
    private final NextRun nextRun;
    private final Readings readings;
    private final Clock clock;
    private final String instance;
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("sync-schedule").factory());

    SyncScheduler(
            Documents documents,
            SyncRunner runner,
            NextRun nextRun,
            HistoryStore history,
            Clock clock,
            String instance) {
        this.documents = documents;
        this.runner = runner;
        this.nextRun = nextRun;
        this.readings = new Readings(history);
        this.clock = clock;
        this.instance = instance;
    }

    void start() {
        documents.fetched().forEach(document -> timer.execute(() -> atStart(document)));
    }

    private void atStart(Document document) {
        guarded(
                document,
                () -> this.atStart(document),
                () -> {
                    if (readByAnotherReader(document)) {
                        LOG.info("{} is read again: our reader has changed.", document.id());
                        lookAgainAfter(
                                document,
                                runner.reread(document, instance),
                                () -> lookAt(document));
                    } else if (isDue(nextRun.atStart(document))) {
                        run(document, RunTrigger.START);
                    } else {
                        lookAt(document);
                    }
                });
    }

    private void lookAt(Document document) {
        guarded(
                document,
                () -> this.lookAt(document),
                () -> {
                    Instant next = nextRun.of(document);
                    if (isDue(next)) {
                        run(document, RunTrigger.SCHEDULE);
                    } else {
                        in(Duration.between(clock.instant(), next), () -> lookAt(document));
                    }
                });
    }

    private void run(Document document, RunTrigger trigger) {
        lookAgainAfter(
                document, runner.sync(document, false, trigger, instance), () -> lookAt(document));
    }

    private void lookAgainAfter(Document document, StartOutcome outcome, Runnable next) {
        CompletableFuture<?> ended =
                switch (outcome) {
                    case StartOutcome.Started started -> started.ended();
                    case StartOutcome.AlreadyRunning _ -> CompletableFuture.completedFuture(null);
                };
        Duration pause = outcome instanceof StartOutcome.Started ? Duration.ZERO : WHILE_RUNNING;
        var ignored =
                ended.whenComplete(
                        (_, failure) -> {
                            if (failure != null) {
                                LOG.warn(
                                        "The run of {} could not be ended.",
                                        document.id(),
                                        failure);
                            }
                            in(failure == null ? pause : AFTER_TROUBLE, next);
                        });
    }

    private boolean isDue(Instant next) {
        return !next.isAfter(clock.instant());
    }

    private boolean readByAnotherReader(Document document) {
        return readings.served(document).isPresent()
                && readings.last(document)
                        .filter(last -> Readings.isOfTheFormat(last, document))
                        .filter(last -> !Readings.isOfOurReader(last, document))
                        .isPresent();
    }

    private void guarded(Document document, Runnable again, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("The schedule of {} could not be looked up: {}", document.id(), e.toString());
            in(AFTER_TROUBLE, again);
        }
    }

    private void in(Duration delay, Runnable task) {
        if (!timer.isShutdown()) {
            var ignored =
                    timer.schedule(task, Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
