package io.listwarden.service.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.ListwardenException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Real HTTP against the publisher; only the clock is ours. */
class DemoPublisherTest {
    private static final String START = "2026-05-02T10:00:00Z";
    private static final String FIRST_MODIFIED = "Mon, 04 Mar 2024 06:00:00 GMT";
    private static final String SECOND_MODIFIED = "Tue, 22 Oct 2024 06:00:00 GMT";

    private static HttpClient client;

    @TempDir private Path dataDir;
    private final SettableClock clock = new SettableClock(START);

    @BeforeAll
    static void open() {
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({
        "us-csl, us-csl/consolidated-1.csv, text/csv; charset=utf-8, 'Mon, 04 Mar 2024 06:00:00"
                + " GMT'",
        "eu-fsf, eu-fsf/export-1.xml, application/xml, 'Mon, 01 Dec 2025 08:00:00 GMT'"
    })
    void theFirstVersionIsServedFromTheFirstStart(
            String documentId, String resource, String contentType, String modified)
            throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            HttpResponse<byte[]> answer = get(publisher.urlOf(documentId));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(sample(resource));
            assertThat(header(answer, "Content-Type")).isEqualTo(contentType);
            assertThat(header(answer, "Last-Modified")).isEqualTo(modified);
            assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{64}\"");
            assertThat(header(answer, "X-Listwarden-Demo")).contains("not an official list");
        }
    }

    @Test
    void theSecondVersionFollowsAMinuteAfterTheFirstStartAndNotBefore() throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            URI url = publisher.urlOf("us-csl");
            clock.advance(Duration.ofMillis(59_999));
            assertThat(header(get(url), "Last-Modified")).isEqualTo(FIRST_MODIFIED);

            clock.advance(Duration.ofMillis(1));
            HttpResponse<byte[]> second = get(url);

            assertThat(header(second, "Last-Modified")).isEqualTo(SECOND_MODIFIED);
            assertThat(second.body()).isEqualTo(sample("us-csl/consolidated-2.csv"));
        }
    }

    @Test
    void theSecondVersionCanBeMadeToComeSooner() throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock, Duration.ZERO)) {
            assertThat(get(publisher.urlOf("eu-fsf")).body())
                    .isEqualTo(sample("eu-fsf/export-2.xml"));
        }
    }

    @Test
    void whoeverHasTheVersionGets304ByItsTagAndTheNextVersionInFull() throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            URI url = publisher.urlOf("us-csl");
            String tag = header(get(url), "ETag");

            HttpResponse<byte[]> unchanged = get(url, "If-None-Match", tag);
            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(unchanged.body()).isEmpty();
            assertThat(header(unchanged, "ETag")).isEqualTo(tag);

            clock.advance(Duration.ofMinutes(1));
            HttpResponse<byte[]> changed = get(url, "If-None-Match", tag);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(header(changed, "ETag")).isNotEqualTo(tag);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-Modified-Since | Mon, 04 Mar 2024 06:00:00 GMT | 304",
                "If-Modified-Since | Tue, 05 Mar 2024 06:00:00 GMT | 304",
                "If-Modified-Since | Mon, 04 Mar 2024 05:59:59 GMT | 200",
                "If-Modified-Since | yesterday | 200",
                "If-None-Match | * | 304",
                "If-None-Match | \"another\" | 200",
                "If-None-Match | \"another\", W/TAG | 304",
                "If-None-Match | \"another\",TAG | 304"
            })
    void conditionsAreHonoured(String name, String value, int status) throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            URI url = publisher.urlOf("us-csl");
            String condition = value.replace("TAG", header(get(url), "ETag"));

            assertThat(get(url, name, condition).statusCode()).isEqualTo(status);
        }
    }

    @Test
    void aTagThatDiffersOutweighsADateThatDoesNot() throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            HttpResponse<byte[]> answer =
                    get(
                            publisher.urlOf("us-csl"),
                            "If-None-Match",
                            "\"another\"",
                            "If-Modified-Since",
                            FIRST_MODIFIED);

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void headTellsWhatGetWouldWithoutTheBody() throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            URI url = publisher.urlOf("eu-fsf");
            HttpRequest head =
                    HttpRequest.newBuilder(url).method("HEAD", BodyPublishers.noBody()).build();

            HttpResponse<byte[]> answer = client.send(head, BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo(header(get(url), "ETag"));
            assertThat(header(answer, "Content-Length"))
                    .isEqualTo(String.valueOf(sample("eu-fsf/export-1.xml").length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void otherMethodsAreRefused(String method) throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            HttpRequest request =
                    HttpRequest.newBuilder(publisher.urlOf("us-csl"))
                            .method(method, BodyPublishers.ofString("x"))
                            .build();

            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/us-csl/", "/us-csl/consolidated.csv.bak", "/un-sc/list.xml"})
    void nothingElseIsPublished(String path) throws Exception {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            assertThat(get(publisher.urlOf("us-csl").resolve(path)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aRestartInTheSameFolderGoesOnWithTheSecondVersion() throws Exception {
        new DemoPublisher(dataDir, clock).close();
        clock.advance(Duration.ofDays(1));

        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            assertThat(header(get(publisher.urlOf("us-csl")), "Last-Modified"))
                    .isEqualTo(SECOND_MODIFIED);
        }
        assertThat(dataDir.resolve("demo-first-start.txt"))
                .content()
                .isEqualToIgnoringNewLines(START);
        assertThat(dataDir).isDirectoryNotContaining(file -> file.toString().endsWith(".new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-40T00:00:00Z"})
    void aDamagedMomentIsTakenAsNowAndMended(String damaged) throws Exception {
        Path file = dataDir.resolve("demo-first-start.txt");
        Files.writeString(file, damaged);

        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            assertThat(header(get(publisher.urlOf("us-csl")), "Last-Modified"))
                    .isEqualTo(FIRST_MODIFIED);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualToIgnoringNewLines(START);
    }

    @Test
    void bytesThatAreNoTextAreTakenAsNowToo() throws Exception {
        Path file = dataDir.resolve("demo-first-start.txt");
        Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});

        new DemoPublisher(dataDir, clock).close();

        assertThat(file).content(StandardCharsets.UTF_8).isEqualToIgnoringNewLines(START);
    }

    @Test
    void aFolderThatDoesNotExistYetIsMade() {
        Path deeper = dataDir.resolve("a/b");

        new DemoPublisher(deeper, clock).close();

        assertThat(deeper.resolve("demo-first-start.txt")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsAClearError() throws Exception {
        Path file = Files.createFile(dataDir.resolve("occupied"));

        assertThatThrownBy(() -> new DemoPublisher(file, clock))
                .isInstanceOf(ListwardenException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void twoPublishersStandSideBySide(@TempDir Path otherDir) throws Exception {
        try (DemoPublisher first = new DemoPublisher(dataDir, clock)) {
            clock.advance(Duration.ofMinutes(2));
            try (DemoPublisher second = new DemoPublisher(otherDir, clock)) {
                assertThat(first.urlOf("us-csl")).isNotEqualTo(second.urlOf("us-csl"));
                assertThat(header(get(first.urlOf("us-csl")), "Last-Modified"))
                        .isEqualTo(SECOND_MODIFIED);
                assertThat(header(get(second.urlOf("us-csl")), "Last-Modified"))
                        .isEqualTo(FIRST_MODIFIED);
            }
        }
    }

    @Test
    void onlyTheLoopbackInterfaceIsUsed() {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            assertThat(publisher.urlOf("us-csl")).hasScheme("http").hasHost("127.0.0.1");
            assertThat(publisher.urlOf("us-csl").getPort()).isPositive();
        }
    }

    @Test
    void afterItIsClosedNobodyAnswers() {
        DemoPublisher publisher = new DemoPublisher(dataDir, clock);
        URI url = publisher.urlOf("us-csl");
        publisher.close();

        assertThatThrownBy(() -> get(url)).isInstanceOf(ConnectException.class);
    }

    @Test
    void aDocumentWithoutASampleHasNoAddress() {
        try (DemoPublisher publisher = new DemoPublisher(dataDir, clock)) {
            assertThatIllegalArgumentException().isThrownBy(() -> publisher.urlOf("un-sc"));
        }
    }

    private static HttpResponse<byte[]> get(URI url, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(10));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] sample(String resource) throws IOException {
        return Samples.bytes(resource);
    }
}
