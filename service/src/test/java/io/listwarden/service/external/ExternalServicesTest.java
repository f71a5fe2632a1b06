package io.listwarden.service.external;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.service.ListwardenApplication;
import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.RunningService.Answer;
import io.listwarden.sync.testing.Databases;
import io.listwarden.sync.testing.EuExport;
import io.listwarden.sync.testing.Switches;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import redis.clients.jedis.RedisClient;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;

@Timeout(180)
class ExternalServicesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 23);
    private static final String[] SCREENING = {"X-Api-Key", "key of screening"};
    private static final String[] OPERATOR = {"X-Api-Key", "key of operator"};
    private static final String[] APPROVER = {"X-Api-Key", "key of approver"};

    @TempDir Path folder;
    private final WireMockServer publisher = new WireMockServer(options().dynamicPort());
    private RealRedis redis;
    private HikariDataSource database;

    @BeforeEach
    void startServices() {
        redis = RealRedis.start();
        database = Databases.postgres();
        publisher.start();
        publishes(MONDAY, 40);
    }

    @AfterEach
    void endServices() {
        publisher.stop();
        database.close();
        redis.close();
    }

    private void publishes(LocalDate date, int entities) {
        publisher.stubFor(
                get("/export.xml").willReturn(aResponse().withBody(EuExport.of(date, entities))));
    }

    private RunningService start(String name, String... more) throws Exception {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "listwarden.data-dir=" + folder.resolve(name),
                                "listwarden.redis.url=" + redis.uri(),
                                "spring.datasource.url=" + database.getJdbcUrl(),
                                "spring.datasource.username=" + database.getUsername(),
                                "spring.datasource.password=",
                                "listwarden.documents.eu-fsf.url="
                                        + publisher.baseUrl()
                                        + "/export.xml",
                                "listwarden.documents.eu-fsf.expected-minimum=10",
                                "listwarden.documents.eu-fsf.refresh-every=1h",
                                "listwarden.fetch.allowed-private-hosts=localhost"));
        settings.addAll(Switches.onlyOn("", List.of("eu-fsf")));
        settings.addAll(List.of(more));
        return RunningService.start(ListwardenApplication.class, settings.toArray(String[]::new));
    }

    private RunningService startWithKeys(String name, String... more) throws Exception {
        List<String> settings = new ArrayList<>(List.of(more));
        settings.addAll(key(0, "screening", "lookup"));
        settings.addAll(key(1, "operator", "operator,approver"));
        settings.addAll(key(2, "approver", "approver"));
        RunningService service = start(name, settings.toArray(String[]::new));
        await(() -> service.get("/actuator/health/readiness").status() == 200);
        return service;
    }

    private static List<String> key(int number, String name, String roles) throws Exception {
        String property = "listwarden.security.api-keys[%d].".formatted(number);
        byte[] key = ("key of " + name).getBytes(StandardCharsets.UTF_8);
        return List.of(
                property + "name=" + name,
                property
                        + "sha256="
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(key)),
                property + "roles=" + roles);
    }

    @Test
    void withoutCredentialsItRefusesToStart() {
        assertThatThrownBy(() -> start("one"))
                .rootCause()
                .hasMessageContaining("No credentials are configured");
    }

    @Test
    void aListIsSyncedLookedUpAndReleasedByASecondPerson() throws Exception {
        try (RunningService service = startWithKeys("one")) {
            assertThat(service.get("/v1/lookups?name=Company%2030").status()).isEqualTo(401);
            assertThat(found(service)).isTrue();
            await(() -> firstRunHasEnded(service));
            publishes(MONDAY.plusDays(1), 20);

            Answer started = service.post("/v1/sync-runs", "{\"lists\": [\"eu-fsf\"]}", OPERATOR);
            assertThat(started.status()).isEqualTo(202);
            await(() -> state(service, started.header("Location")).equals("QUARANTINED"));

            assertThat(found(service)).as("yesterday's stays up").isTrue();
            assertThat(release(service, SCREENING).status()).isEqualTo(403);
            assertThat(release(service, OPERATOR).json().path("type").asString(""))
                    .endsWith("requester-cannot-approve");
            Answer released = release(service, APPROVER);
            assertThat(released.json().path("state").asString("")).isEqualTo("SERVED");
            assertThat(released.json().path("decision").path("actor").asString(""))
                    .isEqualTo("approver");
            await(() -> !found(service));
        }
    }

    private static Answer release(RunningService service, String[] key) {
        return service.post(
                "/v1/lists/eu-fsf/versions/2/release", "{\"reason\": \"by telephone\"}", key);
    }

    private static String state(RunningService service, String run) {
        return service.get(run, OPERATOR).json().path("state").asString("");
    }

    @Test
    void redisMayBeFlushedDamagedAndRestartedWhileLookupsGoOn() throws Exception {
        try (RunningService service = startWithKeys("one")) {
            GenerationStore store = service.bean(GenerationStore.class);
            await(() -> !store.checkedAt().isEmpty());
            var checked = store.checkedAt();
            Manifest before = store.current().orElseThrow();

            try (RedisClient client = redis.client()) {
                client.flushAll();
            }
            awaitServing(service, () -> heldAgain(store, before));
            assertThat(store.checkedAt()).isEqualTo(checked);

            redis.stop();
            assertThat(found(service)).isTrue();
            redis.startAgain();
            awaitServing(service, () -> heldAgain(store, before));
            assertThat(store.checkedAt()).isEqualTo(checked);
        }
    }

    @Test
    void aDamagedBlobIsReplacedBeforeANewReplicaServesIt() throws Exception {
        try (RunningService service = startWithKeys("one")) {
            GenerationStore store = service.bean(GenerationStore.class);
            String blob = store.current().orElseThrow().lists().getFirst().blobSha256();
            byte[] intact = store.blob(blob).orElseThrow();
            damage(blob);

            try (RunningService replica = startWithKeys("two", "listwarden.roles=lookup")) {
                awaitServing(
                        replica,
                        () -> store.blob(blob).filter(it -> Arrays.equals(it, intact)).isPresent());
                assertThat(found(service)).isTrue();
            }
        }
    }

    private void damage(String blob) {
        try (RedisClient client = redis.client()) {
            String key = client.keys("*" + blob).iterator().next();
            client.set(key, "damaged");
        }
    }

    private static boolean heldAgain(GenerationStore store, Manifest before) {
        try {
            return store.current().filter(it -> it.lists().equals(before.lists())).isPresent();
        } catch (ListwardenException e) {
            return false;
        }
    }

    private static boolean found(RunningService service) {
        Answer answer = service.get("/v1/lookups?name=Company%2030", SCREENING);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("generation").path("lists").path(0).path("stale"))
                .hasToString("false");
        return answer.json().path("results").path(0).path("match").asBoolean(false)
                && answer.json()
                        .path("results")
                        .path(0)
                        .path("matchedName")
                        .path("text")
                        .asString("")
                        .equals("Company 30");
    }

    private static void awaitServing(RunningService service, BooleanSupplier condition) {
        await(
                () -> {
                    assertThat(found(service)).as("lookups go on").isTrue();
                    return condition.getAsBoolean();
                });
    }

    /** A generation is served a moment before the run that made it is over. */
    private static boolean firstRunHasEnded(RunningService service) {
        JsonNode runs = service.get("/v1/sync-runs", OPERATOR).json().path("runs");
        return runs.path(0).path("state").asString("").equals("COMPLETED");
    }

    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(40));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
