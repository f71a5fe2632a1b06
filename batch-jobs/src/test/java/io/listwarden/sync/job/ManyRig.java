package io.listwarden.sync.job;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.sync.SyncWorker;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.testing.Switches;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A whole worker on real parts, and a publisher of any number of documents. */
final class ManyRig implements AutoCloseable {
    final WireMockServer publisher =
            new WireMockServer(options().dynamicPort().containerThreads(64));
    private final RealRedis redis = RealRedis.start();
    private final Path dataDir;
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, PublishedDocument> published = new TreeMap<>();
    private ConfigurableApplicationContext context;

    /**
     * Publishes the documents and starts the worker, which fetches them at once.
     *
     * @param more settings beside those of the addresses
     */
    ManyRig(Path dataDir, Collection<PublishedDocument> documents, Map<String, String> more) {
        this.dataDir = dataDir;
        publisher.start();
        String[] ids = documents.stream().map(PublishedDocument::id).toArray(String[]::new);
        settings.putAll(Switches.onlyOn(ids));
        for (PublishedDocument document : documents) {
            String prefix = "listwarden.documents." + document.id();
            settings.put(prefix + ".url", publisher.baseUrl() + "/" + document.path());
            settings.put(prefix + ".format", document.format());
            settings.put(prefix + ".refresh-every", "1h");
            publishes(document);
        }
        settings.put("listwarden.data-dir", dataDir.toString());
        settings.put("listwarden.redis.url", redis.uri().toString());
        settings.put("listwarden.fetch.allowed-private-hosts", "localhost");
        settings.put("listwarden.fetch.attempts", "1");
        settings.put("listwarden.fetch.breaker-failures", "100");
        settings.putAll(more);
        context = start();
    }

    private ConfigurableApplicationContext start() {
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--%s=%s".formatted(name, value)));
        return new SpringApplicationBuilder(SyncWorker.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    /** Ends the worker in good order and starts it again on the same data with these settings. */
    void restart(Map<String, String> more) {
        context.close();
        settings.putAll(more);
        context = start();
    }

    /** The publisher has this document from now on, and knows conditional requests. */
    void publishes(PublishedDocument document) {
        published.put(document.id(), document);
        publisher.resetMappings();
        published.values().forEach(this::stub);
    }

    private void stub(PublishedDocument document) {
        document.files()
                .forEach(
                        (path, bytes) -> {
                            String etag = "\"" + PartyJson.hash(bytes) + "\"";
                            publisher.stubFor(
                                    get("/" + path)
                                            .atPriority(1)
                                            .withHeader("If-None-Match", equalTo(etag))
                                            .willReturn(aResponse().withStatus(304)));
                            publisher.stubFor(
                                    get("/" + path)
                                            .atPriority(2)
                                            .willReturn(
                                                    aResponse()
                                                            .withHeader("ETag", etag)
                                                            .withBody(bytes)));
                        });
    }

    /** The first file of the document is answered so from now on. */
    void answers(PublishedDocument document, ResponseDefinitionBuilder answer) {
        String path = document.files().keySet().iterator().next();
        publisher.stubFor(get("/" + path).atPriority(1).willReturn(answer));
    }

    /** Starts a run; the end of it. */
    CompletableFuture<SyncRun> start(String documentId) {
        Document document = bean(Documents.class).find(documentId).orElseThrow();
        SyncRunner runner = bean(SyncRunner.class);
        return switch (runner.sync(document, false, RunTrigger.OPERATOR, "an operator")) {
            case StartOutcome.Started started -> started.ended().orTimeout(120, TimeUnit.SECONDS);
            case StartOutcome.AlreadyRunning(SyncRun run) ->
                    throw new AssertionError("already running: " + run);
        };
    }

    /** Waits for the run that the start of the worker set off. */
    SyncRun awaitFirstRun(String documentId) {
        SyncRig.await(() -> bean(RunLog.class).lastFinished(documentId).isPresent());
        return bean(RunLog.class).lastFinished(documentId).orElseThrow();
    }

    SyncRun sync(String documentId) {
        return start(documentId).join();
    }

    /** What lookup replicas would load now. */
    Manifest published() {
        return bean(GenerationStore.class).current().orElseThrow();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        publisher.stop();
        redis.close();
    }
}
