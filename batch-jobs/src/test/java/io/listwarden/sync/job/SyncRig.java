package io.listwarden.sync.job;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.sync.SyncWorker;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.testing.Switches;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A whole worker on real parts: H2 file, a Redis of its own, and a publisher of one document that
 * does as it is told.
 */
final class SyncRig implements AutoCloseable {
    final WireMockServer publisher = new WireMockServer(options().dynamicPort());
    final RealRedis redis = RealRedis.start();
    private final Path dataDir;
    private final String documentId;
    private final Map<String, String> settings;
    private ConfigurableApplicationContext context;

    /** Starts a worker for small documents of the EU; nothing is due before it is asked for. */
    SyncRig(Path dataDir, Map<String, String> settings) {
        this(dataDir, "eu-fsf", withSmallLists(settings));
    }

    private static Map<String, String> withSmallLists(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("listwarden.documents.eu-fsf.expected-minimum", "10");
        return all;
    }

    /** Starts a worker for that document, with our default limits. */
    SyncRig(Path dataDir, String documentId, Map<String, String> settings) {
        this.dataDir = dataDir;
        this.documentId = documentId;
        this.settings = settings;
        publisher.start();
        publishes(aResponse().withStatus(404));
        context = start();
        awaitEndOfRuns();
    }

    private ConfigurableApplicationContext start() {
        String document = "listwarden.documents." + documentId;
        Map<String, String> all = new TreeMap<>(Switches.onlyOn(documentId));
        all.putAll(
                Map.of(
                        "listwarden.data-dir", dataDir.toString(),
                        "listwarden.redis.url", redis.uri().toString(),
                        "listwarden.fetch.allowed-private-hosts", "localhost",
                        "listwarden.fetch.attempts", "1",
                        "listwarden.fetch.breaker-failures", "100",
                        "spring.main.banner-mode", "off"));
        all.put(document + ".url", publisher.baseUrl() + "/document");
        all.put(document + ".refresh-every", "1h");
        all.putAll(settings);
        return new SpringApplicationBuilder(SyncWorker.class)
                .web(WebApplicationType.NONE)
                .run(
                        all.entrySet().stream()
                                .map(
                                        setting ->
                                                "--%s=%s"
                                                        .formatted(
                                                                setting.getKey(),
                                                                setting.getValue()))
                                .toArray(String[]::new));
    }

    /** Ends the worker in good order and starts it again on the same data. */
    void restart() {
        context.close();
        context = start();
    }

    /** The publisher answers with this document from now on, and knows conditional requests. */
    void publishes(String document, String etag) {
        publishes(document.getBytes(StandardCharsets.UTF_8), etag);
    }

    void publishes(byte[] document, String etag) {
        publisher.resetAll();
        publisher.stubFor(
                get("/document")
                        .atPriority(1)
                        .withHeader("If-None-Match", equalTo(etag))
                        .willReturn(aResponse().withStatus(304)));
        publisher.stubFor(
                get("/document")
                        .atPriority(2)
                        .willReturn(aResponse().withHeader("ETag", etag).withBody(document)));
    }

    void publishes(ResponseDefinitionBuilder answer) {
        publisher.resetAll();
        publisher.stubFor(get("/document").willReturn(answer));
    }

    /** Runs the document's job to its end. */
    SyncRun sync() {
        return sync(false);
    }

    SyncRun sync(boolean force) {
        return ended(
                bean(SyncRunner.class).sync(document(), force, RunTrigger.OPERATOR, "an operator"));
    }

    SyncRun release(int version) {
        return ended(
                bean(SyncRunner.class)
                        .release(
                                document(),
                                "eu-fsf",
                                version,
                                "an approver",
                                "checked by telephone"));
    }

    private static SyncRun ended(StartOutcome outcome) {
        return switch (outcome) {
            case StartOutcome.Started started ->
                    started.ended().orTimeout(120, TimeUnit.SECONDS).join();
            case StartOutcome.AlreadyRunning(SyncRun run) ->
                    throw new AssertionError("already running: " + run);
        };
    }

    Document document() {
        return bean(Documents.class).find(documentId).orElseThrow();
    }

    HistoryStore history() {
        return bean(HistoryStore.class);
    }

    /** What lookup replicas would load now. */
    Optional<Manifest> published() {
        return bean(GenerationStore.class).current();
    }

    /** The lists of it; their links follow when they have settled. */
    Optional<List<Manifest.Entry>> publishedLists() {
        return published().map(Manifest::lists);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void awaitEndOfRuns() {
        await(
                () ->
                        bean(RunLog.class).running().isEmpty()
                                && bean(RunLog.class).lastFinished(documentId).isPresent());
    }

    static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(120));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("it did not happen within two minutes");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        context.close();
        publisher.stop();
        redis.close();
    }
}
