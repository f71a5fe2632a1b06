package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.job.RunOrder.Mode;
import io.listwarden.sync.job.StartOutcome.AlreadyRunning;
import io.listwarden.sync.job.StartOutcome.Started;

import net.javacrumbs.shedlock.core.SimpleLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Starts runs of the job, one at a time for a document, and writes down how they ended. */
public final class SyncRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SyncRunner.class);
    private static final long SECONDS_TO_END = 20;
    private static final int LOOKS_AT_AN_ENDING_RUN = 40;

    private final Job job;
    private final JobOperator operator;
    private final RunLog runs;
    private final DocumentLocks locks;
    private final RunFolders folders;
    private final Seats seats;
    private final RunResults results;
    private final ExecutorService workers =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("sync-", 0).factory());

    SyncRunner(
            Job job,
            JobOperator operator,
            RunLog runs,
            DocumentLocks locks,
            RunFolders folders,
            Seats seats,
            RunResults results) {
        this.job = job;
        this.operator = operator;
        this.runs = runs;
        this.locks = locks;
        this.folders = folders;
        this.seats = seats;
        this.results = results;
    }

    /**
     * Starts a run of the document.
     *
     * @param force whether the document is worked through even if the publisher has nothing new
     * @param requestedBy who asked for it
     */
    public StartOutcome sync(
            Document document, boolean force, RunTrigger trigger, String requestedBy) {
        return start(document, trigger, requestedBy, force ? Mode.FORCE : Mode.FETCH);
    }

    /** Starts a run that reads the served document again with the reader of today. */
    StartOutcome reread(Document document, String requestedBy) {
        return start(document, RunTrigger.START, requestedBy, Mode.REREAD);
    }

    /**
     * Starts a run that serves a quarantined version.
     *
     * @param document the one that the version was read from
     * @param actor who releases it
     * @param reason in the actor's words
     */
    public StartOutcome release(
            Document document, String listId, int version, String actor, String reason) {
        return start(
                document,
                List.of(listId),
                RunTrigger.RELEASE,
                actor,
                id ->
                        new RunOrder(
                                id,
                                document.id(),
                                Mode.RELEASE,
                                new RunOrder.Release(listId, version, actor, reason),
                                null,
                                null));
    }

    /**
     * Starts a run of a document that somebody brought.
     *
     * @param fetched what was brought, in the archive
     */
    public StartOutcome upload(Document document, FetchedDocument fetched, String requestedBy) {
        RunOrder.Upload upload =
                new RunOrder.Upload(fetched.sha256(), fetched.url(), fetched.fetchedAt());
        return start(
                document,
                document.listIds(),
                RunTrigger.OPERATOR,
                requestedBy,
                id -> new RunOrder(id, document.id(), Mode.UPLOAD, null, null, upload));
    }

    /** Starts a run that records the edition of a past day. */
    StartOutcome backfill(Document document, RunOrder.Backfill day, String requestedBy) {
        return start(
                document,
                document.listIds(),
                RunTrigger.BACKFILL,
                requestedBy,
                id -> new RunOrder(id, document.id(), Mode.BACKFILL, null, day, null));
    }

    private StartOutcome start(
            Document document, RunTrigger trigger, String requestedBy, Mode mode) {
        return start(
                document,
                document.listIds(),
                trigger,
                requestedBy,
                id -> new RunOrder(id, document.id(), mode, null, null, null));
    }

    private StartOutcome start(
            Document document,
            List<String> lists,
            RunTrigger trigger,
            String requestedBy,
            Function<String, RunOrder> orderOf) {
        Optional<SimpleLock> lock = lockUnlessRunning(document);
        if (lock.isEmpty()) {
            return new AlreadyRunning(runningOrThrow(document));
        }
        try {
            Optional<SyncRun> run = runs.start(document.id(), lists, trigger, requestedBy);
            if (run.isEmpty()) {
                lock.get().unlock();
                return new AlreadyRunning(runningOrThrow(document));
            }
            RunOrder order = orderOf.apply(run.get().id());
            return new Started(
                    run.get(),
                    work(order, lock.get(), () -> operator.start(job, order.parameters())));
        } catch (RuntimeException e) {
            lock.get().unlock();
            throw e;
        }
    }

    /** A run is over for the log a moment before it lets go of its lock. */
    private Optional<SimpleLock> lockUnlessRunning(Document document) {
        for (int look = 0; look < LOOKS_AT_AN_ENDING_RUN; look++) {
            Optional<SimpleLock> lock = locks.tryLock(document.id());
            if (lock.isPresent() || runs.running(document.id()).isPresent()) {
                return lock;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return Optional.empty();
    }

    private SyncRun runningOrThrow(Document document) {
        return runs.running(document.id())
                .orElseThrow(
                        () ->
                                new ListwardenException(
                                        FailureKind.STORE_DOWN,
                                        "A run of %s is just ending; ask again."
                                                .formatted(document.id())));
    }

    /** Goes on with a run that a killed process left; the lock is let go when it has ended. */
    void resume(SyncRun run, JobExecution execution, SimpleLock lock) {
        RunOrder order = RunOrder.of(execution.getJobParameters());
        LOG.info("The run {} of {} goes on where it was cut off.", run.id(), run.documentId());
        var ignored = work(order, lock, () -> operator.restart(operator.recover(execution)));
    }

    private CompletableFuture<SyncRun> work(
            RunOrder order, SimpleLock lock, ThrowingSupplier<JobExecution> execution) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return end(order, outcome(order, execution));
                    } finally {
                        seats.leave(order.runId());
                        lock.unlock();
                    }
                },
                workers);
    }

    /** What a run came to. */
    private record Outcome(RunState state, Optional<RunFailure> failure) {}

    private Outcome outcome(RunOrder order, ThrowingSupplier<JobExecution> execution) {
        try {
            folders.of(order.runId());
            return outcome(execution.get());
        } catch (Exception e) {
            return failed(e);
        }
    }

    private static Outcome outcome(JobExecution execution) {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            return failed(
                    execution.getAllFailureExceptions().stream()
                            .findFirst()
                            .orElseGet(
                                    () -> new IllegalStateException("the job did not complete")));
        }
        RunNotes notes = new RunNotes(execution.getExecutionContext());
        if (!notes.hasVerdict()) {
            return new Outcome(RunState.UNCHANGED, Optional.empty());
        }
        return notes.verdict().findings().isEmpty()
                ? new Outcome(RunState.COMPLETED, Optional.empty())
                : new Outcome(
                        RunState.QUARANTINED,
                        Optional.of(
                                new RunFailure(
                                        FailureKind.IMPLAUSIBLE,
                                        notes.verdict().findings().toString())));
    }

    private static Outcome failed(Throwable failure) {
        return new Outcome(RunState.FAILED, Optional.of(Failures.describe(failure)));
    }

    private SyncRun end(RunOrder order, Outcome outcome) {
        SyncRun run = runs.finish(order.runId(), outcome.state(), outcome.failure().orElse(null));
        folders.remove(order.runId());
        results.ended(run);
        return run;
    }

    /**
     * Lets runs that are going on come to the end of what cannot be interrupted, for a short while.
     */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("A run did not end in time; it will be finished after the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What may throw anything. */
    @FunctionalInterface
    private interface ThrowingSupplier<T> {
        T get() throws Exception;
    }
}
