package io.listwarden.sync.job;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.SyncWorker;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.testing.Databases;
import io.listwarden.sync.testing.EuExport;
import io.listwarden.sync.testing.Switches;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Workers that share a PostgreSQL and a Redis. */
@Timeout(180)
class TwoWorkersTest {
    private static final String DOCUMENT = EuExport.of(LocalDate.of(2026, 2, 23), 20);
    private static final String NEXT_DOCUMENT = EuExport.of(LocalDate.of(2026, 2, 24), 21);

    @TempDir Path folder;
    private HikariDataSource database;
    private SyncRig one;

    @BeforeEach
    void startOne() {
        database = Databases.postgres();
        one = new SyncRig(folder.resolve("one"), onDatabase());
    }

    @AfterEach
    void end() {
        one.close();
        database.close();
    }

    private Map<String, String> onDatabase() {
        return Map.of(
                "spring.datasource.url", database.getJdbcUrl(),
                "spring.datasource.username", database.getUsername(),
                "spring.datasource.password", "");
    }

    /** Settings that make another worker share everything but the data directory. */
    private Map<String, String> sharedWithOne() {
        Map<String, String> settings = new HashMap<>(onDatabase());
        settings.put("listwarden.redis.url", one.redis.uri().toString());
        settings.put("listwarden.documents.eu-fsf.url", one.publisher.baseUrl() + "/document");
        return settings;
    }

    @Test
    void aDocumentIsNeverWorkedOnByBoth() {
        one.publishes(DOCUMENT, "\"1\""); // the other worker finds nothing due at its start
        one.sync();
        try (SyncRig other = new SyncRig(folder.resolve("other"), sharedWithOne())) {
            one.publishes(aResponse().withBody(NEXT_DOCUMENT).withFixedDelay(1_500));

            List<StartOutcome> outcomes =
                    List.of(start(one), start(other)).stream()
                            .map(CompletableFuture::join)
                            .toList();

            SyncRun started = onlyStarted(outcomes);
            assertThat(outcomes)
                    .filteredOn(StartOutcome.AlreadyRunning.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            StartOutcome.AlreadyRunning.class,
                            refused -> assertThat(refused.run().id()).isEqualTo(started.id()));
            one.awaitEndOfRuns();
            assertThat(one.bean(RunLog.class).find(started.id()).orElseThrow().state())
                    .isEqualTo(RunState.COMPLETED);
            one.publisher.verify(1, getRequestedFor(urlEqualTo("/document")));
            assertThat(other.history().versions("eu-fsf")).hasSize(2);
            assertThat(other.publishedLists()).isEqualTo(one.publishedLists()).isPresent();
        }
    }

    private static CompletableFuture<StartOutcome> start(SyncRig rig) {
        return CompletableFuture.supplyAsync(
                () ->
                        rig.bean(SyncRunner.class)
                                .sync(rig.document(), false, RunTrigger.OPERATOR, "an operator"));
    }

    private static SyncRun onlyStarted(List<StartOutcome> outcomes) {
        return outcomes.stream()
                .filter(StartOutcome.Started.class::isInstance)
                .map(outcome -> ((StartOutcome.Started) outcome).run())
                .reduce(
                        (a, b) -> {
                            throw new AssertionError("both started");
                        })
                .orElseThrow();
    }

    @Test
    void theRunOfAKilledWorkerIsTakenOverWhenItsLockHasEnded() throws Exception {
        one.publishes(aResponse().withBody(DOCUMENT).withChunkedDribbleDelay(20, 60_000));
        Process killed = anotherProcess();
        RunLog runs = one.bean(RunLog.class);
        SyncRig.await(() -> !runs.running().isEmpty());
        SyncRun left = runs.running().getFirst();
        SyncRig.await(() -> runs.find(left.id()).orElseThrow().step() != null);
        killed.destroyForcibly().waitFor();
        one.publishes(DOCUMENT, "\"1\"");

        assertThat(start(one).join())
                .as("while the lock of the killed worker holds")
                .isInstanceOfSatisfying(
                        StartOutcome.AlreadyRunning.class,
                        refused -> assertThat(refused.run().id()).isEqualTo(left.id()));
        letLocksEnd();
        SyncRig.await(() -> runs.running().isEmpty());

        assertThat(runs.find(left.id()).orElseThrow().state()).isEqualTo(RunState.COMPLETED);
        assertThat(one.history().versions("eu-fsf")).hasSize(1);
        assertThat(one.published()).isPresent();
    }

    /** What half a minute would do. */
    private void letLocksEnd() {
        new JdbcTemplate(database).update("update shedlock set lock_until = locked_at");
    }

    private Process anotherProcess() throws IOException {
        Map<String, String> settings = new HashMap<>(sharedWithOne());
        settings.put("listwarden.data-dir", folder.resolve("killed").toString());
        settings.putAll(Switches.onlyOn("eu-fsf"));
        settings.put("listwarden.fetch.allowed-private-hosts", "localhost");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SyncWorker.class.getName()));
        settings.forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
    }
}
