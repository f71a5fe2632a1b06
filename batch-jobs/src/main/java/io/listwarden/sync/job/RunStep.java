package io.listwarden.sync.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * One step of the job, which either ends or fails; what it leaves for later steps goes to the run's
 * notes.
 */
abstract class RunStep implements Tasklet {
    /** The exit code of a step after which there is nothing left to do. */
    static final String NOTHING_NEW = "NOTHING NEW";

    private final String stepName;

    RunStep(String stepName) {
        this.stepName = stepName;
    }

    final String stepName() {
        return stepName;
    }

    @Override
    public final @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        JobExecution execution = contribution.getStepExecution().getJobExecution();
        RunOrder order = RunOrder.of(execution.getJobParameters());
        contribution.setExitStatus(run(order, new RunNotes(execution.getExecutionContext())));
        return RepeatStatus.FINISHED;
    }

    /** Does the step's work; throws where it cannot be done. */
    abstract ExitStatus run(RunOrder order, RunNotes notes);
}
