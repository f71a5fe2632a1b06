package io.listwarden.sync.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/** The job as the data flows: fetch → read → gate → record → publish. */
final class SyncJob {
    static final String NAME = "sync";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StepJournal journal;

    SyncJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            StepJournal journal) {
        this.repository = repository;
        this.transactions = transactions;
        this.journal = journal;
    }

    Job of(
            FetchStep fetchStep,
            ReadStep readStep,
            GateStep gateStep,
            RecordStep recordStep,
            PublishStep publishStep) {
        Step fetch = step(fetchStep, TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        Step read = step(readStep, TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        Step gate = step(gateStep, TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        Step record = step(recordStep, TransactionDefinition.PROPAGATION_REQUIRED);
        Step publish = step(publishStep, TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return new JobBuilder(NAME, repository)
                .start(fetch)
                .on(RunStep.NOTHING_NEW)
                .end()
                .from(fetch)
                .on("COMPLETED")
                .to(read)
                .next(gate)
                .next(record)
                .next(publish)
                .end()
                .build();
    }

    /**
     * Only recording is one transaction; the other steps take long and keep what they do elsewhere.
     */
    private Step step(RunStep step, int propagation) {
        return new StepBuilder(step.stepName(), repository)
                .tasklet(step, transactions)
                .transactionAttribute(new DefaultTransactionAttribute(propagation))
                .listener(journal)
                .build();
    }
}
