package io.listwarden.sync.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchOutcome.Fetched;
import io.listwarden.sync.fetch.FetchOutcome.NotModified;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;

@Timeout(30)
class DocumentFetcherTest extends FetchTestBed {
    private static final String HASH_OF_HELLO =
            "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private static final String OVERLONG_GZIP =
            """
            HTTP/1.1 200 OK
            Content-Encoding: gzip
            Content-Length: 99999999

            """;

    @Test
    void aDocumentIsArchivedAsItCame() throws Exception {
        answer(
                ok("hello")
                        .withHeader("ETag", "\"7\"")
                        .withHeader("Last-Modified", "Tue, 03 Mar 2026 00:00:00 GMT")
                        .withHeader("Content-Type", "text/csv")
                        .withHeader("Set-Cookie", "a=b"));

        FetchedDocument document = fetched(request());

        assertThat(document)
                .isEqualTo(
                        new FetchedDocument(
                                "us-csl",
                                folder.resolve("2c").resolve(HASH_OF_HELLO),
                                HASH_OF_HELLO,
                                5,
                                url(),
                                NOW,
                                new TreeMap<>(
                                        Map.of(
                                                "etag", "\"7\"",
                                                "last-modified", "Tue, 03 Mar 2026 00:00:00 GMT",
                                                "content-type", "text/csv"))));
        assertThat(bytesOf(document)).asString().isEqualTo("hello");
        assertThat(filesInArchive()).containsExactly(document.path());
    }

    @Test
    void weSayWhoWeAreAndAskUnconditionallyForTheFirstCopy() {
        answer(ok("hello"));

        fetcher.fetch(request());

        publisher.verify(
                getRequestedFor(anyUrl())
                        .withHeader("User-Agent", equalTo("Listwarden/0.1 (sanctions list sync)"))
                        .withHeader("Accept-Encoding", equalTo("gzip"))
                        .withHeader("If-None-Match", absent())
                        .withHeader("If-Modified-Since", absent())
                        .withoutHeader("Upgrade"));
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        publisher.stubFor(
                get(anyUrl())
                        .withHeader("If-None-Match", equalTo("W/\"7\""))
                        .withHeader("If-Modified-Since", equalTo("Tue, 03 Mar 2026 00:00:00 GMT"))
                        .willReturn(status(304)));

        assertThat(fetcher.fetch(conditional())).isEqualTo(new NotModified(NOW));
    }

    @Test
    void aChangedDocumentIsSentInAnswerToAConditionalRequest() {
        answer(ok("hello").withHeader("ETag", "\"8\""));

        assertThat(fetched(conditional()).header("etag")).isEqualTo("\"8\"");
    }

    @Test
    void theNextRequestIsConditionalOnTheDocumentFetchedBefore() {
        answer(ok("hello").withHeader("ETag", "\"7\""));

        assertThat(Validators.of(fetched(request()))).isEqualTo(new Validators("\"7\"", null));
    }

    @Test
    void notModifiedIsNoAnswerToAnUnconditionalRequest() {
        answer(status(304));

        assertThat(failure(FailureKind.UNREACHABLE, request()))
                .isEqualTo(
                        "us-csl: 127.0.0.1 answered 304, not modified, though it was not asked"
                                + " that");
        assertThat(failure(FailureKind.UNREACHABLE, request(url(), new Validators(" ", "a\nb"))))
                .contains("304");
    }

    @Test
    void aPublisherThatFailsOnceIsAskedAgain() {
        inTurn(status(503), ok("hello"));

        assertThat(fetched(request()).sha256()).isEqualTo(HASH_OF_HELLO);
        assertThat(requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void aPublisherThatKeepsFailingIsGivenUp(int status) {
        answer(status(status));

        assertThat(failure(FailureKind.UNREACHABLE, request()))
                .isEqualTo("us-csl: 127.0.0.1 answered " + status + "; gave up after attempt 3");
        assertThat(requests()).isEqualTo(ATTEMPTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 206, 300, 400, 401, 403, 404, 410, 418})
    void anAnswerThatWillNotMendIsNotAskedForAgain(int status) {
        answer(aResponse().withStatus(status).withBody(status == 204 ? "" : "hello"));

        assertThat(failure(FailureKind.UNREACHABLE, request()))
                .isEqualTo("us-csl: 127.0.0.1 answered " + status);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void theNextAttemptWaitsAsManySecondsAsThePublisherAsks() {
        inTurn(status(429).withHeader("Retry-After", "1"), ok("hello"));

        long started = System.nanoTime();
        fetched(request());

        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theNextAttemptWaitsUntilTheDateThatThePublisherGives() {
        inTurn(status(503).withHeader("Retry-After", "Wed, 04 Mar 2026 05:06:08 GMT"), ok("hello"));

        long started = System.nanoTime();
        fetched(request());

        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "Wed, 04 Mar 2026 06:06:07 GMT"})
    void aPublisherThatWantsALongRestGetsIt(String retryAfter) {
        answer(status(503).withHeader("Retry-After", retryAfter));

        assertThat(failure(FailureKind.UNREACHABLE, request()))
                .isEqualTo(
                        "us-csl: 127.0.0.1 answered 503 and wants to be asked again at"
                                + " 2026-03-04T06:06:07Z, which is later than we wait");
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "Tue, 03 Mar 2026 00:00:00 GMT"})
    void anOddRetryAfterDoesNotHoldUsUp(String retryAfter) {
        inTurn(status(503).withHeader("Retry-After", retryAfter), ok("hello"));

        assertThat(fetched(request()).bytes()).isEqualTo(5);
    }

    @Test
    void anEmptyAnswerIsMalformed() {
        answer(ok());

        assertThat(failure(FailureKind.MALFORMED, request()))
                .isEqualTo("us-csl: the answer is empty");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void anEmptyAnswerOfUndeclaredLengthIsMalformed() throws Exception {
        try (RawPublisher raw =
                RawPublisher.sending("HTTP/1.1 200 OK\nConnection: close\n\n", new byte[0])) {
            assertThatThrownBy(() -> fetcher.fetch(request(raw.url(), null)))
                    .isInstanceOf(MalformedListException.class);
            assertThat(filesInArchive()).isEmpty();
        }
    }

    @Test
    void aDocumentOfExactlyTheLimitIsTaken() {
        answer(ok("x".repeat(1000)));

        assertThat(fetched(request()).bytes()).isEqualTo(1000);
    }

    @Test
    void aDocumentThatSaysItIsTooLargeIsNotRead() throws Exception {
        try (RawPublisher raw =
                RawPublisher.endless(
                        "HTTP/1.1 200 OK\nContent-Length: 99999999999\n\n", new byte[9], 5)) {
            assertThat(failure(FailureKind.TOO_LARGE, request(raw.url(), null)))
                    .isEqualTo("us-csl: the document is larger than its limit of 1000 bytes");
            assertThat(raw.wasCutOff()).isTrue();
            assertThat(raw.connections()).isEqualTo(1);
        }
    }

    @Test
    void aDocumentThatTurnsOutTooLargeIsCutOff() throws Exception {
        try (RawPublisher raw =
                RawPublisher.endless("HTTP/1.1 200 OK\nConnection: close\n\n", new byte[5000], 0)) {
            failure(FailureKind.TOO_LARGE, request(raw.url(), null));
            assertThat(raw.wasCutOff()).isTrue();
            assertThat(raw.connections()).isEqualTo(1);
        }
    }

    @Test
    void aCompressedDocumentIsKeptDecoded() throws Exception {
        try (RawPublisher raw = compressed(gzip("hello"))) {
            assertThat(fetched(request(raw.url(), null)).sha256()).isEqualTo(HASH_OF_HELLO);
        }
    }

    @Test
    void aZipBombEndsAtTheLimit() throws Exception {
        try (RawPublisher raw = compressed(gzip("0".repeat(5_000_000)))) {
            failure(FailureKind.TOO_LARGE, request(raw.url(), null));
        }
    }

    @Test
    void theRestOfADocumentThatIsTooLargeIsNotWaitedFor() throws Exception {
        byte[] bomb = gzip("0".repeat(5_000_000));
        try (RawPublisher raw =
                new RawPublisher(
                        (connection, out) -> {
                            out.write(RawPublisher.ascii(OVERLONG_GZIP));
                            out.write(bomb);
                            out.flush();
                            Thread.sleep(4000);
                        })) {
            long started = System.nanoTime();
            failure(FailureKind.TOO_LARGE, request(raw.url(), null));
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void aCompressedDocumentThatIsCutIsAskedForAgain() throws Exception {
        byte[] whole = gzip("hello");
        byte[] cut = Arrays.copyOf(whole, whole.length - 4);
        try (RawPublisher raw = compressed(cut)) {
            failure(FailureKind.UNREACHABLE, request(raw.url(), null));
            assertThat(raw.connections()).isEqualTo(ATTEMPTS);
        }
    }

    @Test
    void anEncodingThatNobodyAskedForIsRefused() {
        answer(ok("hello").withHeader("Content-Encoding", "br"));

        assertThat(failure(FailureKind.UNREACHABLE, request()))
                .isEqualTo("us-csl: the answer has an encoding that was not asked for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\nContent-Length: 900\n\nhello",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n50\nhello",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\nhello",
                "SSH-2.0-OpenSSH_9.2\n"
            })
    void aCutAnswerIsAskedForAgainAndNeverKept(String answer) throws Exception {
        try (RawPublisher raw = RawPublisher.sending(answer, new byte[0])) {
            assertThat(failure(FailureKind.UNREACHABLE, request(raw.url(), null)))
                    .startsWith("us-csl: 127.0.0.1 did not send the document: ")
                    .endsWith("; gave up after attempt 3");
            assertThat(raw.connections()).isEqualTo(ATTEMPTS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECTION_RESET_BY_PEER",
                "EMPTY_RESPONSE",
                "MALFORMED_RESPONSE_CHUNK",
                "RANDOM_DATA_THEN_CLOSE"
            })
    void aBrokenConnectionIsTriedAgain(String fault) {
        inTurn(aResponse().withFault(Fault.valueOf(fault)), ok("hello"));

        assertThat(fetched(request()).sha256()).isEqualTo(HASH_OF_HELLO);
        assertThat(filesInArchive()).hasSize(1);
    }

    @Test
    void aConnectionResetInTheMiddleOfTheBodyIsTriedAgain() throws Exception {
        try (RawPublisher raw =
                new RawPublisher(
                        (connection, out) -> {
                            out.write(
                                    RawPublisher.ascii(
                                            "HTTP/1.1 200 OK\nContent-Length: 900\n\nhello"));
                            out.flush();
                            Thread.sleep(20);
                            connection.setSoLinger(true, 0);
                        })) {
            failure(FailureKind.UNREACHABLE, request(raw.url(), null));
            assertThat(raw.connections()).isEqualTo(ATTEMPTS);
        }
    }

    @Test
    void headersWithoutEndAreRefused() throws Exception {
        try (RawPublisher raw =
                RawPublisher.endless("HTTP/1.1 200 OK\n", RawPublisher.ascii("a: b\n"), 0)) {
            failure(FailureKind.UNREACHABLE, request(raw.url(), null));
            assertThat(raw.wasCutOff()).isTrue();
        }
    }

    @Test
    void aPublisherThatSaysNothingIsNotWaitedForForEver() throws Exception {
        fetcher = fetcher(settings(Set.of(), Set.of("127.0.0.1"), Duration.ofMillis(100)));
        try (RawPublisher raw = new RawPublisher((connection, out) -> Thread.sleep(5000))) {
            assertThat(failure(FailureKind.UNREACHABLE, request(raw.url(), null)))
                    .contains("Read timed out");
            assertThat(raw.connections()).isEqualTo(ATTEMPTS);
        }
    }

    @Test
    void aPublisherThatTricklesForEverIsCutOff() throws Exception {
        try (RawPublisher raw =
                RawPublisher.endless(
                        "HTTP/1.1 200 OK\nConnection: close\n\n", new byte[] {1}, 10)) {
            FetchRequest request =
                    new FetchRequest("us-csl", raw.url(), 1000, Duration.ofMillis(300), null);

            assertThat(failure(FailureKind.UNREACHABLE, request))
                    .isEqualTo(
                            "us-csl: 127.0.0.1 took longer than PT0.3S; gave up after attempt 3");
            assertThat(raw.wasCutOff()).isTrue();
            assertThat(raw.connections()).isEqualTo(ATTEMPTS);
        }
    }

    @Test
    void nobodyListeningIsUnreachable() throws Exception {
        URI gone;
        try (RawPublisher raw = RawPublisher.sending("", new byte[0])) {
            gone = raw.url();
        }

        assertThat(failure(FailureKind.UNREACHABLE, request(gone, null))).contains("refused");
    }

    @Test
    void aDocumentThatKeepsFailingIsLeftAloneForAWhileAndThenTriedOnce() {
        answer(status(503));
        failure(FailureKind.UNREACHABLE, request());
        failure(FailureKind.UNREACHABLE, request());
        assertThat(requests()).isEqualTo(5);

        assertThat(failure(FailureKind.UNREACHABLE, request()))
                .isEqualTo(
                        "us-csl: failed time after time, and is left alone until"
                                + " 2026-03-04T05:08:07Z");
        assertThat(requests()).isEqualTo(5);

        clock.advance(Duration.ofSeconds(121));
        failure(FailureKind.UNREACHABLE, request());
        assertThat(requests()).isEqualTo(6);

        clock.advance(Duration.ofSeconds(121));
        answer(ok("hello"));
        assertThat(fetched(request()).bytes()).isEqualTo(5);
        assertThat(fetched(request()).bytes()).isEqualTo(5);
    }

    @Test
    void anotherDocumentOfTheSamePublisherIsNotLeftAlone() {
        answer(status(503));
        failure(FailureKind.UNREACHABLE, request());
        failure(FailureKind.UNREACHABLE, request());
        answer(ok("hello"));

        FetchRequest other =
                new FetchRequest("us-bis-el", url(), 1000, Duration.ofSeconds(5), null);
        assertThat(fetcher.fetch(other)).isInstanceOf(Fetched.class);
    }

    @Test
    void answersThatWeRefuseDoNotOpenTheBreaker() {
        answer(status(404));
        for (int i = 0; i < 8; i++) {
            assertThat(failure(FailureKind.UNREACHABLE, request())).endsWith("answered 404");
        }
    }

    @Test
    void anInterruptEndsADownloadAtOnceAndLeavesNothing() throws Exception {
        try (RawPublisher raw =
                RawPublisher.endless(
                        "HTTP/1.1 200 OK\nContent-Length: 900\n\n", new byte[] {1}, 10)) {
            assertInterruptible(request(raw.url(), null), () -> raw.connections() > 0);
            assertThat(raw.wasCutOff()).isTrue();
        }
    }

    @Test
    void anInterruptEndsTheWaitBetweenAttempts() throws Exception {
        answer(status(503).withHeader("Retry-After", "10"));

        assertInterruptible(request(), () -> requests() > 0);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void closingTheFetcherEndsWhatIsUnderWay() throws Exception {
        try (RawPublisher raw =
                RawPublisher.endless(
                        "HTTP/1.1 200 OK\nContent-Length: 900\n\n", new byte[] {1}, 10)) {
            Thread closer =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            await(() -> raw.connections() > 0);
                                        } catch (InterruptedException e) {
                                            throw new IllegalStateException(e);
                                        }
                                        fetcher.close();
                                    });

            assertThat(failure(FailureKind.INTERRUPTED, request(raw.url(), null)))
                    .isEqualTo("us-csl: the fetch was ended with the process");
            closer.join();
            assertThat(raw.wasCutOff()).isTrue();
            assertThat(raw.connections()).isEqualTo(1);
        }
    }

    @Test
    void aPublisherThatNeverFinishesTheTlsHandshakeIsCutOff() throws Exception {
        try (RawPublisher raw = new RawPublisher((connection, out) -> Thread.sleep(5000))) {
            URI https = URI.create(raw.url().toString().replace("http:", "https:"));
            FetchRequest request =
                    new FetchRequest("us-csl", https, 1000, Duration.ofMillis(300), null);

            assertThat(failure(FailureKind.UNREACHABLE, request)).contains("took longer than");
        }
    }

    @Test
    void aPublisherWithACertificateThatNobodyVouchesForIsNotBelieved() {
        WireMockServer impostor =
                new WireMockServer(
                        WireMockConfiguration.options()
                                .bindAddress("127.0.0.1")
                                .dynamicPort()
                                .dynamicHttpsPort());
        impostor.start();
        try {
            impostor.stubFor(get(anyUrl()).willReturn(ok("hello")));
            URI https = URI.create("https://127.0.0.1:" + impostor.httpsPort() + "/list");

            assertThat(failure(FailureKind.UNREACHABLE, request(https, null)))
                    .contains("certificat");
        } finally {
            impostor.stop();
        }
    }

    @Test
    void whatAPublisherSaysIsQuotedInOneShortLine() throws Exception {
        try (RawPublisher raw =
                RawPublisher.sending(
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n\u001b[31m"
                                + "z".repeat(9000)
                                + "\n",
                        new byte[0])) {
            assertThat(failure(FailureKind.UNREACHABLE, request(raw.url(), null)))
                    .hasSizeLessThan(400)
                    .matches("[\\x20-\\x7e]+");
        }
    }

    @Test
    void fetchesAreMetered() {
        answer(ok("hello"));
        fetched(request());
        answer(status(404));
        failureOnly(request());

        assertThat(meters.get("listwarden.fetch.bytes").tag("document", "us-csl").counter().count())
                .isEqualTo(5);
        assertThat(meters.get("listwarden.fetch").tag("outcome", "fetched").timer().count())
                .isEqualTo(1);
        assertThat(meters.get("listwarden.fetch").tag("outcome", "unreachable").timer().count())
                .isEqualTo(1);
        assertThat(meters.get("resilience4j.circuitbreaker.state").tag("name", "us-csl").gauges())
                .isNotEmpty();
        assertThat(meters.get("resilience4j.retry.calls").tag("name", "us-csl").meters())
                .isNotEmpty();
    }

    private void assertInterruptible(FetchRequest request, BooleanSupplier isUnderWay)
            throws InterruptedException {
        AtomicReference<String> sentence = new AtomicReference<>("none");
        AtomicReference<Boolean> flag = new AtomicReference<>(false);
        Thread caller =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    sentence.set(failure(FailureKind.INTERRUPTED, request));
                                    flag.set(Thread.currentThread().isInterrupted());
                                });
        await(isUnderWay);
        Instant asked = Instant.now();
        caller.interrupt();
        caller.join(5000);

        assertThat(sentence).hasValue("us-csl: the fetch was interrupted");
        assertThat(flag).hasValue(true);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
        Thread.sleep(50);
    }

    private void failureOnly(FetchRequest request) {
        assertThatThrownBy(() -> fetcher.fetch(request)).isInstanceOf(ListwardenException.class);
    }

    private FetchRequest conditional() {
        return request(url(), new Validators("W/\"7\"", "Tue, 03 Mar 2026 00:00:00 GMT"));
    }

    private void answer(ResponseDefinitionBuilder answer) {
        publisher.stubFor(get(anyUrl()).willReturn(answer));
    }

    private void inTurn(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
        publisher.stubFor(
                get(anyUrl())
                        .inScenario("turns")
                        .whenScenarioStateIs("Started")
                        .willReturn(first)
                        .willSetStateTo("later"));
        publisher.stubFor(
                get(anyUrl()).inScenario("turns").whenScenarioStateIs("later").willReturn(then));
    }

    private int requests() {
        return publisher.getAllServeEvents().size();
    }

    private static RawPublisher compressed(byte[] body) throws IOException {
        return RawPublisher.sending(
                "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: %d\n\n"
                        .formatted(body.length),
                body);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
