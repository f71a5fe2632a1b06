package io.listwarden.sync.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.sync.fetch.FetchOutcome.Fetched;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A publisher on a real socket, a fetcher that is quick to lose patience, and an archive. */
abstract class FetchTestBed {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    static final int ATTEMPTS = 3;

    static final FetchSettings SETTINGS =
            new FetchSettings(
                    Set.of(),
                    Set.of("127.0.0.1"),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    ATTEMPTS,
                    Duration.ofMillis(1),
                    Duration.ofMillis(4),
                    5,
                    Duration.ofMinutes(2),
                    Duration.ofSeconds(10));

    static final WireMockServer publisher =
            new WireMockServer(
                    WireMockConfiguration.options()
                            .bindAddress("127.0.0.1")
                            .dynamicPort()
                            .gzipDisabled(true));

    @TempDir Path folder;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final SettableClock clock = new SettableClock(NOW);
    private final List<DocumentFetcher> opened = new ArrayList<>();
    DocumentFetcher fetcher;

    @BeforeAll
    static void startPublisher() {
        publisher.start();
    }

    @AfterAll
    static void stopPublisher() {
        publisher.stop();
    }

    @BeforeEach
    void open() {
        publisher.resetAll();
        fetcher = fetcher(SETTINGS);
    }

    @AfterEach
    void close() {
        opened.forEach(DocumentFetcher::close);
    }

    DocumentFetcher fetcher(FetchSettings settings) {
        return fetcher(settings, Set.of(), SystemDefaultDnsResolver.INSTANCE);
    }

    DocumentFetcher fetcher(
            FetchSettings settings, Set<String> publisherHosts, DnsResolver resolver) {
        DocumentArchive archive = new DocumentArchive(folder);
        DocumentFetcher created =
                new DocumentFetcher(settings, publisherHosts, archive, clock, meters, resolver);
        opened.add(created);
        return created;
    }

    static FetchSettings settings(Set<String> allowedHosts, Set<String> allowedPrivateHosts) {
        return settings(allowedHosts, allowedPrivateHosts, SETTINGS.readTimeout());
    }

    static FetchSettings settings(
            Set<String> allowedHosts, Set<String> allowedPrivateHosts, Duration readTimeout) {
        return new FetchSettings(
                allowedHosts,
                allowedPrivateHosts,
                SETTINGS.connectTimeout(),
                readTimeout,
                SETTINGS.attempts(),
                SETTINGS.firstBackoff(),
                SETTINGS.maximumBackoff(),
                SETTINGS.breakerFailures(),
                SETTINGS.breakerOpenFor(),
                SETTINGS.maximumRetryAfter());
    }

    String base() {
        return "http://127.0.0.1:" + publisher.port();
    }

    URI url() {
        return URI.create(base() + "/list?token=s3cret");
    }

    FetchRequest request() {
        return request(url(), null);
    }

    static FetchRequest request(URI url, @Nullable Validators validators) {
        return new FetchRequest("us-csl", url, 1000, Duration.ofSeconds(5), validators);
    }

    FetchedDocument fetched(FetchRequest request) {
        return ((Fetched) fetcher.fetch(request)).document();
    }

    static byte[] bytesOf(FetchedDocument document) throws IOException {
        try (InputStream bytes = document.open()) {
            return bytes.readAllBytes();
        }
    }

    /** The sentence of the failure, after it was seen that nothing is left of the attempt. */
    String failure(FailureKind kind, FetchRequest request) {
        return failure(fetcher, kind, request);
    }

    String failure(DocumentFetcher asked, FailureKind kind, FetchRequest request) {
        ListwardenException failure =
                catchThrowableOfType(ListwardenException.class, () -> asked.fetch(request));
        assertThat(failure).isNotNull().extracting(ListwardenException::kind).isEqualTo(kind);
        assertThat(failure.detail()).startsWith("us-csl: ").doesNotContain("s3cret");
        assertThat(filesInArchive()).isEmpty();
        return failure.detail();
    }

    List<Path> filesInArchive() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
