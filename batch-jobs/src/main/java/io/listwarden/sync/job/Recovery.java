package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;

import net.javacrumbs.shedlock.core.SimpleLock;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

import java.util.Optional;

/**
 * Finishes the runs that a killed process left: goes on at the step where the run was cut off if
 * what it had read is still there, and otherwise ends it, so that the next one starts from the
 * beginning.
 */
final class Recovery {
    private final RunLog runs;
    private final Documents documents;
    private final DocumentLocks locks;
    private final RunFolders folders;
    private final JobRepository repository;
    private final SyncRunner runner;

    Recovery(
            RunLog runs,
            Documents documents,
            DocumentLocks locks,
            RunFolders folders,
            JobRepository repository,
            SyncRunner runner) {
        this.runs = runs;
        this.documents = documents;
        this.locks = locks;
        this.folders = folders;
        this.repository = repository;
        this.runner = runner;
    }

    /** Looks for such runs once; a run that somebody works on is left alone. */
    void recover() {
        for (SyncRun run : runs.running()) {
            locks.tryLock(run.documentId()).ifPresent(lock -> recover(run, lock));
        }
    }

    private void recover(SyncRun run, SimpleLock lock) {
        boolean resumed = false;
        try {
            if (runs.find(run.id()).filter(r -> r.state() == RunState.RUNNING).isEmpty()) {
                return;
            }
            Optional<JobExecution> execution = execution(run);
            if (execution.isPresent() && canGoOn(run)) {
                runner.resume(run, execution.get(), lock);
                resumed = true;
            } else {
                runs.finish(
                        run.id(),
                        RunState.FAILED,
                        new RunFailure(
                                FailureKind.INTERRUPTED,
                                "The process ended in the middle of the run; it is repeated."));
                folders.remove(run.id());
            }
        } finally {
            if (!resumed) {
                lock.unlock();
            }
        }
    }

    private boolean canGoOn(SyncRun run) {
        return documents.find(run.documentId()).isPresent()
                && (folders.has(run.id()) || run.steps().isEmpty());
    }

    private Optional<JobExecution> execution(SyncRun run) {
        return repository.findRunningJobExecutions(SyncJob.NAME).stream()
                .filter(e -> RunOrder.of(e.getJobParameters()).runId().equals(run.id()))
                .findFirst();
    }
}
