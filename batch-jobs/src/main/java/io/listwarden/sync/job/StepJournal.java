package io.listwarden.sync.job;

import io.listwarden.sync.history.RunLog;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Keeps the run's own record of where it is and how long each step took. */
final class StepJournal implements StepExecutionListener {
    private final RunLog runs;
    private final JobRepository repository;

    StepJournal(RunLog runs, JobRepository repository) {
        this.runs = runs;
        this.repository = repository;
    }

    @Override
    public void beforeStep(StepExecution step) {
        runs.enterStep(runId(step), step.getStepName());
    }

    /**
     * Keeps the step's notes before the step counts as done: the job itself keeps them after it,
     * and a crash in between would leave a run that cannot go on.
     */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        repository.updateExecutionContext(step.getJobExecution());
        runs.leaveStep(runId(step), step.getStepName(), millisSince(step.getStartTime()));
        return step.getExitStatus();
    }

    private static String runId(StepExecution step) {
        return RunOrder.of(step.getJobExecution().getJobParameters()).runId();
    }

    private static long millisSince(@Nullable LocalDateTime start) {
        return start == null
                ? 0
                : Duration.between(start, LocalDateTime.now(ZoneId.systemDefault())).toMillis();
    }
}
