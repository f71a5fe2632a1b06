package io.listwarden.sync.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;

import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.Duration;
import java.time.Instant;

abstract class DatabaseContract extends OnADatabase {
    @Test
    void aLostDatabaseIsAStoreThatIsDown() {
        var log = new AuditLog(database, clock);
        dataSource.close();

        assertThatThrownBy(() -> log.newest(9, 9))
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> assertThat(e.kind()).isEqualTo(FailureKind.STORE_DOWN));
    }

    @Test
    void aRefusedStatementIsAStoreThatIsDownAndQuotesNothing() {
        assertThatThrownBy(
                        () ->
                                database.inTransaction(
                                        () ->
                                                database.client()
                                                        .sql(
                                                                "insert into counter values ('run',"
                                                                        + " 0)")
                                                        .update()))
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e ->
                                assertThat(e.detail())
                                        .isEqualTo(
                                                "the database refused or did not answer"
                                                        + " (SQL state 23505)"));
    }

    @Test
    void springBatchKeepsItsJobsHere() throws Exception {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(dataSource);
        factory.setTransactionManager(new JdbcTransactionManager(dataSource));
        factory.afterPropertiesSet();
        var repository = factory.getObject();
        JobParameters parameters =
                new JobParametersBuilder().addString("run", "1").toJobParameters();

        var instance = repository.createJobInstance("sync", parameters);
        var job = repository.createJobExecution(instance, parameters, new ExecutionContext());
        var step = repository.createStepExecution("fetch", job);
        step.getExecutionContext().putString("place", "x".repeat(5000));
        repository.updateExecutionContext(step);

        assertThat(repository.getLastJobExecution("sync", parameters)).isEqualTo(job);
        assertThat(repository.getLastStepExecution(instance, "fetch"))
                .isNotNull()
                .extracting(StepExecution::getExecutionContext)
                .isEqualTo(step.getExecutionContext());
    }

    @Test
    void oneProcessHoldsAScheduledTask() {
        var locks =
                new JdbcTemplateLockProvider(
                        JdbcTemplateLockProvider.Configuration.builder()
                                .withJdbcTemplate(new JdbcTemplate(dataSource))
                                .usingDbTime()
                                .build());
        var task =
                new LockConfiguration(
                        Instant.now(), "sync", Duration.ofMinutes(1), Duration.ofSeconds(0));

        var held = locks.lock(task);

        assertThat(held).isPresent();
        assertThat(locks.lock(task)).isEmpty();
        held.get().unlock();
        assertThat(locks.lock(task)).isPresent();
    }
}
