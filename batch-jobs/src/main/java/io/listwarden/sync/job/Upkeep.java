package io.listwarden.sync.job;

import io.listwarden.sync.publish.GenerationPublisher;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the sync side going: starts the schedule, finishes what was left, heals the generation
 * store.
 */
final class Upkeep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration RECOVERY_EVERY = Duration.ofSeconds(15);
    private static final Duration RECONCILE_EVERY = Duration.ofSeconds(5);
    private static final String RECOVERY_FAILED = "Unfinished runs were not looked for";

    private final Recovery recovery;
    private final Runnable register;
    private final GenerationPublisher publisher;
    private final Checks checks;
    private final SyncScheduler scheduler;
    private @Nullable ScheduledExecutorService timer;

    /**
     * @param register records the register of vendors
     */
    Upkeep(
            Recovery recovery,
            Runnable register,
            GenerationPublisher publisher,
            Checks checks,
            SyncScheduler scheduler) {
        this.recovery = recovery;
        this.register = register;
        this.publisher = publisher;
        this.checks = checks;
        this.scheduler = scheduler;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newScheduledThreadPool(
                        2, Thread.ofPlatform().daemon().name("upkeep-", 0).factory());
        timer = started;
        attempt("The register of vendors was not recorded", register);
        every(started, RECONCILE_EVERY, "The generation store was not compared", this::reconcile);
        // before the schedule, which would hold the locks for a moment
        attempt(RECOVERY_FAILED, recovery::recover);
        scheduler.start();
        every(started, RECOVERY_EVERY, RECOVERY_FAILED, recovery::recover);
    }

    /** The checks go first: lists that come back without them would look stale. */
    private void reconcile() {
        checks.reconcile();
        publisher.reconcile();
    }

    private static void every(
            ScheduledExecutorService timer, Duration period, String failure, Runnable task) {
        var ignored =
                timer.scheduleWithFixedDelay(
                        () -> attempt(failure, task), 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void attempt(String failure, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", failure, e.toString());
        }
    }

    @Override
    public synchronized void stop() {
        scheduler.close();
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
