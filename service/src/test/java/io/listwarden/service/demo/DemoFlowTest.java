package io.listwarden.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.fetch.DocumentFetcher;
import io.listwarden.sync.fetch.FetchOutcome;
import io.listwarden.sync.fetch.FetchRequest;
import io.listwarden.sync.fetch.FetchSettings;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.fetch.Validators;
import io.listwarden.sync.quality.Candidate;
import io.listwarden.sync.quality.FillRates;
import io.listwarden.sync.quality.Gate;
import io.listwarden.sync.quality.GateLimits;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.eu.EuListSource;
import io.listwarden.sync.source.us.csl.CslListSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The samples on the way of every list: fetched over HTTP, read, judged. */
class DemoFlowTest {
    private static final GateLimits SAMPLES_ARE_SMALL = new GateLimits(50, 200, 0.05);

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock("2026-05-02T10:00:00Z");
    private DemoPublisher publisher;
    private DocumentFetcher fetcher;

    @BeforeEach
    void open() {
        publisher = new DemoPublisher(folder.resolve("demo"), clock);
        fetcher =
                new DocumentFetcher(
                        loopbackAllowed(),
                        Set.of(),
                        new DocumentArchive(folder.resolve("documents")),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
    }

    @AfterEach
    void close() {
        fetcher.close();
        publisher.close();
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of(new CslListSource(), "2024-03-04T06:00:00Z", "2024-10-22T06:00:00Z"),
                Arguments.of(new EuListSource(), "2025-12-01T08:00:00Z", "2026-05-01T06:25:35Z"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void bothVersionsComeThroughTheFetchTheReaderAndTheGate(
            ListSource source, String firstDate, String secondDate) {
        FetchedDocument first = fetched(fetch(source, null));
        assertThat(fetch(source, Validators.of(first)))
                .isInstanceOf(FetchOutcome.NotModified.class);

        clock.advance(DemoPublisher.UNTIL_SECOND_VERSION);
        FetchedDocument second = fetched(fetch(source, Validators.of(first)));

        List<Candidate> before = candidates(source, first, Map.of());
        List<Candidate> after = candidates(source, second, served(before));
        assertThat(before).extracting(Candidate::sourceDate).containsOnly(Instant.parse(firstDate));
        assertThat(after).extracting(Candidate::sourceDate).containsOnly(Instant.parse(secondDate));
        assertThat(Gate.judge(SAMPLES_ARE_SMALL, before).findings()).isEmpty();
        assertThat(Gate.judge(SAMPLES_ARE_SMALL, after).findings()).isEmpty();
    }

    private FetchOutcome fetch(ListSource source, @Nullable Validators validators) {
        String documentId = source.descriptor().documentId();
        return fetcher.fetch(
                new FetchRequest(
                        documentId,
                        publisher.urlOf(documentId),
                        1 << 20,
                        Duration.ofSeconds(10),
                        validators));
    }

    private static FetchedDocument fetched(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        return ((FetchOutcome.Fetched) outcome).document();
    }

    private static List<Candidate> candidates(
            ListSource source, FetchedDocument document, Map<String, Candidate.Served> served) {
        Map<String, List<ListedParty>> parties = new TreeMap<>();
        Instant date =
                source.read(
                                document,
                                party ->
                                        parties.computeIfAbsent(
                                                        party.id().listId(),
                                                        id -> new ArrayList<>())
                                                .add(party))
                        .sourceDate();
        return parties.entrySet().stream()
                .map(list -> candidate(list.getKey(), list.getValue(), date, served))
                .toList();
    }

    private static Candidate candidate(
            String listId,
            List<ListedParty> parties,
            @Nullable Instant date,
            Map<String, Candidate.Served> served) {
        FillRates.Counter rates = new FillRates.Counter();
        parties.forEach(rates::add);
        Set<String> keys =
                parties.stream().map(party -> party.id().key()).collect(Collectors.toSet());
        return new Candidate(listId, keys, date, rates.rates(), served.get(listId));
    }

    private static Map<String, Candidate.Served> served(List<Candidate> accepted) {
        return accepted.stream()
                .collect(
                        Collectors.toMap(
                                Candidate::listId,
                                list ->
                                        new Candidate.Served(
                                                list.keys(), list.sourceDate(), list.fillRates())));
    }

    private static FetchSettings loopbackAllowed() {
        return new Binder(
                        new MapConfigurationPropertySource(
                                Map.of(
                                        "listwarden.fetch.allowed-private-hosts", "127.0.0.1",
                                        "listwarden.fetch.attempts", "1")))
                .bind("listwarden.fetch", FetchSettings.class)
                .get();
    }
}
