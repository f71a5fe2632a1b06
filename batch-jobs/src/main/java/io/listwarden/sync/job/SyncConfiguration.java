package io.listwarden.sync.job;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.fetch.DocumentFetcher;
import io.listwarden.sync.fetch.FetchSettings;
import io.listwarden.sync.history.GenerationLog;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.VendorListings;
import io.listwarden.sync.publish.GenerationPublisher;
import io.listwarden.sync.publish.ServedLists;
import io.listwarden.sync.resolve.Resolver;
import io.listwarden.sync.settings.DataDirectory;
import io.listwarden.sync.settings.ListwardenSettings;
import io.listwarden.sync.vendor.RegisterFiles;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** The parts of a process that has the role {@code sync}. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "runTaskExecutor")
// Runs are kept apart by their locks; the default, SERIALIZABLE, lets PostgreSQL end one of two
// runs
// that start together.
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
@EnableConfigurationProperties(FetchSettings.class)
public class SyncConfiguration {
    private static final String BLOBS = "blobs";

    /** A run has its own thread already; see {@link SyncRunner}. */
    @Bean
    SyncTaskExecutor runTaskExecutor() {
        return new SyncTaskExecutor();
    }

    @Bean
    DocumentFetcher documentFetcher(
            FetchSettings settings,
            Documents documents,
            DocumentArchive archive,
            Clock clock,
            MeterRegistry meters) {
        Set<String> publishers =
                documents.all().stream()
                        .map(document -> document.descriptor().url().getHost())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new DocumentFetcher(settings, publishers, archive, clock, meters);
    }

    @Bean
    GenerationPublisher generationPublisher(
            ServedLists served,
            GenerationStore store,
            GenerationLog log,
            RegisterHistory register,
            LinkHistory links,
            VendorListings listings,
            DataDirectory directory,
            Clock clock) {
        return new GenerationPublisher(
                served,
                store,
                new HistoryGenerations(log),
                new Resolver(register, links, listings, store),
                directory.folder(BLOBS),
                directory.isDemo(),
                clock);
    }

    @Bean
    RunFolders runFolders(DataDirectory directory) {
        return new RunFolders(directory.folder("runs"));
    }

    @Bean
    @DependsOnDatabaseInitialization
    DocumentLocks documentLocks(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            DataDirectory directory) {
        return new DocumentLocks(dataSource, transactions, directory.instanceId());
    }

    @Bean
    Job syncJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Documents documents,
            DocumentFetcher fetcher,
            DocumentArchive archive,
            HistoryStore history,
            PartyHistory parties,
            RunFolders folders,
            RunLog runs,
            DataDirectory directory,
            GenerationPublisher publisher,
            Seats seats,
            MeterRegistry meters) {
        Ownership ownership = new Ownership(documents, history);
        UnknownFields unknownFields = new UnknownFields(meters);
        documents.enabled().forEach(document -> unknownFields.watch(document.id()));
        return new SyncJob(repository, transactions, new StepJournal(runs, repository))
                .of(
                        new FetchStep(documents, fetcher, archive, history, ownership),
                        new ReadStep(documents, archive, folders, runs, unknownFields, seats),
                        new GateStep(documents, history, parties, ownership, folders, runs),
                        new RecordStep(documents, history, ownership, folders, runs),
                        new PublishStep(history, folders, directory.folder(BLOBS), publisher));
    }

    @Bean
    Seats seats() {
        return Seats.ofThisMachine();
    }

    @Bean
    Checks checks(HistoryStore history, RunLog runs, GenerationStore store) {
        return new Checks(history, runs, store);
    }

    @Bean
    SyncRunner syncRunner(
            Job syncJob,
            JobOperator operator,
            RunLog runs,
            DocumentLocks locks,
            RunFolders folders,
            Seats seats,
            Checks checks,
            MeterRegistry meters) {
        return new SyncRunner(
                syncJob, operator, runs, locks, folders, seats, new RunResults(checks, meters));
    }

    @Bean
    Backfill backfill(SyncRunner runner, DocumentFetcher fetcher, Clock clock) {
        return new Backfill(runner, new Addresses(fetcher), clock);
    }

    @Bean
    SyncScheduler syncScheduler(
            Documents documents,
            SyncRunner runner,
            NextRun nextRun,
            HistoryStore history,
            Clock clock,
            DataDirectory directory) {
        return new SyncScheduler(
                documents, runner, nextRun, history, clock, "worker " + directory.instanceId());
    }

    @Bean
    Upkeep upkeep(
            RunLog runs,
            Documents documents,
            DocumentLocks locks,
            RunFolders folders,
            JobRepository repository,
            SyncRunner runner,
            GenerationPublisher publisher,
            Checks checks,
            RegisterHistory register,
            ListwardenSettings settings,
            SyncScheduler scheduler) {
        Register vendors = RegisterFiles.with(settings.vendors().directory());
        return new Upkeep(
                new Recovery(runs, documents, locks, folders, repository, runner),
                () -> register.record(vendors),
                publisher,
                checks,
                scheduler);
    }
}
