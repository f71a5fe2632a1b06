package io.listwarden.service;

import io.listwarden.service.operations.SyncControl;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.job.Backfill;
import io.listwarden.sync.job.Documents;
import io.listwarden.sync.job.SyncConfiguration;
import io.listwarden.sync.job.SyncRunner;
import io.listwarden.sync.settings.ProcessRole;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.time.Clock;

/** A process that runs the jobs. */
@Configuration(proxyBeanMethods = false)
@OnRole(ProcessRole.SYNC)
@Import(SyncConfiguration.class)
class SyncRole {
    @Bean
    SyncControl syncControl(
            Documents documents,
            SyncRunner runner,
            Backfill backfill,
            HistoryStore history,
            RunLog runs,
            DocumentArchive archive,
            Clock clock) {
        return new RunnerControl(documents, runner, backfill, history, runs, archive, clock);
    }
}
