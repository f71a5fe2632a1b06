package io.listwarden.service.web;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.service.history.HistoryConfiguration;
import io.listwarden.service.history.ListCatalogue;
import io.listwarden.service.operations.OperationsConfiguration;
import io.listwarden.service.operations.SyncControl;
import io.listwarden.service.vendor.VendorConfiguration;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.history.AuditLog;
import io.listwarden.sync.history.ChangeFeed;
import io.listwarden.sync.history.Database;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.LinkHistory;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.history.RegisterHistory;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.testing.Databases;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

/** All controllers over a real history; only the jobs are played. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@Import({
    LookupApplication.class,
    HistoryConfiguration.class,
    OperationsConfiguration.class,
    VendorConfiguration.class
})
public class WholeApplication {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource() {
        return Databases.h2();
    }

    @Bean
    Database database(DataSource dataSource) {
        return new Database(dataSource, new JdbcTransactionManager(dataSource));
    }

    @Bean
    HistoryStore historyStore(Database database) {
        return new HistoryStore(database, Clock.systemUTC());
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
    RegisterHistory registerHistory(Database database) {
        return new RegisterHistory(database, Clock.systemUTC());
    }

    @Bean
    LinkHistory linkHistory(Database database) {
        return new LinkHistory(database, Clock.systemUTC());
    }

    @Bean
    RunLog runLog(Database database) {
        return new RunLog(database, Clock.systemUTC());
    }

    @Bean
    AuditLog auditLog(Database database) {
        return new AuditLog(database, Clock.systemUTC());
    }

    @Bean
    DocumentArchive documentArchive() throws IOException {
        return new DocumentArchive(Files.createTempDirectory("listwarden-archive"));
    }

    @Bean
    ListCatalogue listCatalogue() {
        return () ->
                List.of(
                        listed("eu-fsf", "eu-fsf"),
                        listed("un-sc", "un-sc"),
                        listed("us-bis-el", "us-csl"));
    }

    private static ListCatalogue.CataloguedList listed(String list, String document) {
        return new ListCatalogue.CataloguedList(
                list, "The publisher", "The authority", document, Duration.ofDays(1), null);
    }

    @Bean
    SyncControl syncControl(RunLog runs, HistoryStore history) {
        return new PlayedJobs(runs, history);
    }
}
