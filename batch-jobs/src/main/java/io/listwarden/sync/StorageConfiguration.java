package io.listwarden.sync;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.RedisGenerationStore;
import io.listwarden.contracts.generation.RedisStoreSettings;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.history.AuditLog;
import io.listwarden.sync.history.ChangeFeed;
import io.listwarden.sync.history.Database;
import io.listwarden.sync.history.GenerationLog;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.VendorListings;
import io.listwarden.sync.job.Documents;
import io.listwarden.sync.job.HistoryServedLists;
import io.listwarden.sync.job.NextRun;
import io.listwarden.sync.publish.ServedLists;
import io.listwarden.sync.settings.DataDirectory;
import io.listwarden.sync.settings.DataDirectory.Content;
import io.listwarden.sync.settings.ListwardenSettings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import java.net.URI;
import java.time.Clock;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** What is kept, and what every process needs to get at it whatever its roles are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ListwardenSettings.class)
public class StorageConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataDirectory dataDirectory(
            ListwardenSettings settings, @Value("${listwarden.demo:false}") boolean demo) {
        return DataDirectory.open(settings.dataDir(), demo ? Content.DEMO : Content.OFFICIAL);
    }

    @Bean
    DocumentArchive documentArchive(DataDirectory directory) {
        return new DocumentArchive(directory.folder("documents"));
    }

    /** The official documents, and the operator's own. */
    @Bean
    Documents documents(ListwardenSettings settings) {
        return new Documents(
                Stream.concat(
                                Sources.official().stream(),
                                settings.ownLists().entrySet().stream()
                                        .map(
                                                own ->
                                                        own.getValue()
                                                                .definition(own.getKey())
                                                                .source()))
                        .toList(),
                settings);
    }

    @Bean
    Database database(DataSource dataSource, PlatformTransactionManager transactions) {
        return new Database(dataSource, transactions);
    }

    @Bean
    HistoryStore historyStore(Database database, Clock clock) {
        return new HistoryStore(database, clock);
    }

    @Bean
    PartyHistory partyHistory(Database database) {
        return new PartyHistory(database);
    }

    @Bean
    ChangeFeed changeFeed(Database database) {
        return new ChangeFeed(database);
    }

    @Bean
    RegisterHistory registerHistory(Database database, Clock clock) {
        return new RegisterHistory(database, clock);
    }

    @Bean
    LinkHistory linkHistory(Database database, Clock clock) {
        return new LinkHistory(database, clock);
    }

    @Bean
    VendorListings vendorListings(Database database) {
        return new VendorListings(database);
    }

    @Bean
    RunLog runLog(Database database, Clock clock) {
        return new RunLog(database, clock);
    }

    @Bean
    AuditLog auditLog(Database database, Clock clock) {
        return new AuditLog(database, clock);
    }

    @Bean
    GenerationLog generationLog(Database database, Clock clock) {
        return new GenerationLog(database, clock);
    }

    @Bean
    NextRun nextRun(RunLog runs, HistoryStore history) {
        return new NextRun(runs, history);
    }

    @Bean
    ServedLists servedLists(HistoryStore history, PartyHistory parties, Documents documents) {
        return new HistoryServedLists(history, parties, documents);
    }

    /**
     * The history on one machine: a file that survives {@code kill -9}, because every commit is
     * written at once, and a thread that is interrupted while it writes, because the file is
     * accessed asynchronously; an interrupt closes a file that is not.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("environment.getProperty('spring.datasource.url', '').isBlank()")
    static class EmbeddedDatabase {
        @Bean
        DataSource dataSource(DataDirectory directory) {
            return DataSourceBuilder.create()
                    .url(
                            "jdbc:h2:async:%s;LOCK_TIMEOUT=60000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                                    .formatted(directory.folder("history").resolve("listwarden")))
                    .username("sa")
                    .password("")
                    .build();
        }
    }

    /** Generations in the Redis that is configured. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!environment.getProperty('listwarden.redis.url', '').isBlank()")
    static class ConfiguredRedis {
        @Bean
        GenerationStore generationStore(ListwardenSettings settings) {
            return new RedisGenerationStore(
                    URI.create(String.valueOf(settings.redis().url())), RedisStoreSettings.DEFAULT);
        }
    }
}
