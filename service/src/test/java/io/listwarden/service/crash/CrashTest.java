package io.listwarden.service.crash;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/**
 * The application is killed at every point of a run and started again on the same data. Each test
 * adds an edition to what the ones before have left, in whatever order they come.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class CrashTest {
    private static final int SIZE = 3_000;

    /** A step may be over before the poll that would have seen it. */
    private static final int ATTEMPTS = 3;

    private final WireMockServer publisher = new WireMockServer(options().dynamicPort());
    private final ConcurrentSkipListMap<Integer, Edition> editions = new ConcurrentSkipListMap<>();
    private Application application;
    private Watch watch;

    @BeforeAll
    void startOnTheFirstEdition(@TempDir Path folder) throws Exception {
        publisher.start();
        next(SIZE, aResponse());
        application =
                new Application(
                        Files.createDirectory(folder.resolve("data")),
                        publisher.baseUrl() + "/export.xml");
        application.start();
        application.awaitReady();
        awaitServed();
        watch = new Watch(application, editions);
        watch.start();
    }

    @AfterAll
    void endIt() {
        watch.close();
        application.close();
        publisher.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fetch", "read", "gate", "record", "publish"})
    void aRunThatIsKilledInAStepComesToItsEndAfterTheRestart(String step) {
        killWhen(run -> run.path("step").asString("").equals(step), slow(step));

        restart();

        awaitServed();
    }

    @Test
    void aRunThatIsKilledBetweenRecordingAndPublishingIsPublishedAfterTheRestart() {
        killWhen(CrashTest::hasRecorded, aResponse());

        restart();

        awaitServed();
    }

    @Test
    void aReleaseThatIsKilledIsWholeOrCanBeAskedForAgain() {
        Edition half = next(SIZE / 2, aResponse());
        startRun();
        awaitIdle();
        assertThat(newestVersion().path("state").asString("")).isEqualTo("QUARANTINED");

        CompletableFuture<HttpResponse<String>> answer = release(half);
        Application.await(
                () -> newestRun().path("step").asString("").equals("record") || answer.isDone());
        application.kill();
        restart();
        awaitIdle();
        if (newestVersion().path("state").asString("").equals("QUARANTINED")) {
            assertThat(release(half).join().statusCode()).isEqualTo(200);
        }

        awaitServed();
    }

    @AfterEach
    void everythingIsThereOnce() {
        assertThat(watch.violations()).isEmpty();
        assertThat(watch.answers()).isPositive();
        assertThat(application.versions())
                .extracting(version -> version.path("version").asInt(0))
                .containsExactlyElementsOf(new TreeSet<>(editions.keySet()).descendingSet());
        assertThat(application.versions())
                .extracting(version -> version.path("partyCount").asInt(0))
                .containsExactlyElementsOf(
                        editions.descendingMap().values().stream().map(Edition::size).toList());
        assertThat(application.versions().subList(1, editions.size()))
                .extracting(version -> version.path("state").asString(""))
                .containsOnly("SUPERSEDED");
        holdChanges(application.changes());
    }

    /** Replays the feed: what it says of a version is what differs between the editions. */
    private void holdChanges(List<JsonNode> changes) {
        assertThat(changes)
                .extracting(change -> change.path("id").asLong(0))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
        Set<String> parties = new TreeSet<>();
        for (Edition edition : editions.values()) {
            Set<String> now = edition.partyIds();
            assertThat(changed(changes, edition, "ADDED"))
                    .containsExactlyInAnyOrderElementsOf(minus(now, parties));
            assertThat(changed(changes, edition, "REMOVED"))
                    .containsExactlyInAnyOrderElementsOf(minus(parties, now));
            assertThat(changed(changes, edition, "AMENDED"))
                    .containsExactlyInAnyOrderElementsOf(minus(now, minus(now, parties)));
            parties = now;
        }
    }

    private static List<String> changed(List<JsonNode> changes, Edition edition, String kind) {
        return changes.stream()
                .filter(change -> change.path("version").asInt(0) == edition.number())
                .filter(change -> change.path("kind").asString("").equals(kind))
                .map(change -> change.path("partyId").asString(""))
                .toList();
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** Publishes the next edition, has it fetched, and kills when the run is at that point. */
    private void killWhen(Predicate<JsonNode> point, ResponseDefinitionBuilder answer) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            next(SIZE, answer);
            String run = startRun();
            if (isSeen(run, point)) {
                application.kill();
                return;
            }
            awaitServed();
        }
        throw new AssertionError("no poll saw the run at that point");
    }

    private boolean isSeen(String run, Predicate<JsonNode> point) {
        List<JsonNode> seen = new ArrayList<>();
        Application.await(
                () -> {
                    seen.add(application.get("/v1/sync-runs/" + run));
                    return point.test(seen.getLast()) || !isRunning(seen.getLast());
                });
        return point.test(seen.getLast()) && isRunning(seen.getLast());
    }

    private void restart() {
        publish(editions.lastEntry().getValue(), aResponse());
        application.start();
        application.awaitReady();
    }

    /** Waits until lookups answer from the newest edition and no run is going. */
    private void awaitServed() {
        Edition newest = editions.lastEntry().getValue();
        Application.await(() -> isServed(newest));
        awaitIdle();
        assertThat(newestVersion().path("state").asString("")).isEqualTo("SERVED");
    }

    private boolean isServed(Edition edition) {
        return application
                .ask("/v1/lookups?name=x")
                .filter(
                        answer ->
                                answer.path("generation")
                                                .path("lists")
                                                .path(0)
                                                .path("version")
                                                .asInt(0)
                                        == edition.number())
                .isPresent();
    }

    private void awaitIdle() {
        Application.await(() -> application.runs().stream().noneMatch(CrashTest::isRunning));
    }

    private JsonNode newestVersion() {
        return application.versions().getFirst();
    }

    private JsonNode newestRun() {
        return application.runs().getFirst();
    }

    private static boolean isRunning(JsonNode run) {
        return run.path("state").asString("").equals("RUNNING");
    }

    private static boolean hasRecorded(JsonNode run) {
        return Application.list(run.path("steps")).stream()
                .anyMatch(step -> step.path("name").asString("").equals("record"));
    }

    private String startRun() {
        return application
                .post("/v1/sync-runs", "{\"lists\": [\"eu-fsf\"]}")
                .thenApply(started -> started.headers().firstValue("Location").orElseThrow())
                .thenApply(location -> location.substring("/v1/sync-runs/".length()))
                .join();
    }

    private CompletableFuture<HttpResponse<String>> release(Edition edition) {
        return application.post(
                "/v1/lists/eu-fsf/versions/%d/release".formatted(edition.number()),
                "{\"reason\": \"confirmed by telephone\"}");
    }

    private Edition next(int size, ResponseDefinitionBuilder answer) {
        Edition edition = new Edition(editions.size() + 1, size);
        editions.put(edition.number(), edition);
        publish(edition, answer);
        return edition;
    }

    private void publish(Edition edition, ResponseDefinitionBuilder answer) {
        publisher.resetAll();
        publisher.stubFor(
                get("/export.xml")
                        .atPriority(1)
                        .withHeader("If-None-Match", equalTo(edition.etag()))
                        .willReturn(aResponse().withStatus(304)));
        publisher.stubFor(
                get("/export.xml")
                        .atPriority(2)
                        .willReturn(
                                answer.withHeader("ETag", edition.etag())
                                        .withHeader("Content-Type", "application/xml")
                                        .withBody(edition.document())));
    }

    /** A fetch from loopback would be over too soon. */
    private static ResponseDefinitionBuilder slow(String step) {
        return step.equals("fetch") ? aResponse().withChunkedDribbleDelay(50, 5_000) : aResponse();
    }
}
