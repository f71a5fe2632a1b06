package io.listwarden.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.service.web.RunningService.Answer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class HostileRequestsTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(LookupApplication.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/lookups, 405, method-not-allowed",
        "PUT, /v1/lookups, 405, method-not-allowed",
        "PATCH, /v1/lookups, 405, method-not-allowed",
        "FROB, /v1/lookups, 405, method-not-allowed",
        "GET, /v1/lookups/batch, 405, method-not-allowed",
        "GET, /, 404, not-found",
        "GET, /v1, 404, not-found",
        "GET, /v1/lookups/, 404, not-found",
        "GET, /v1/vendors, 404, not-found",
        "GET, /v2/lookups?name=a, 404, not-found",
        "GET, /error, 404, not-found",
        "GET, /actuator/env, 404, not-found",
        "GET, /actuator/heapdump, 404, not-found",
        "GET, /v1/lookups;x=1?name=a, 400, invalid-request",
        "GET, /v1/..;/lookups, 400, invalid-request",
        "GET, /v1/%2e%2e/lookups, 400, invalid-request",
        "GET, /v1//lookups, 400, invalid-request",
        "GET, /v1/lookups%2Fbatch, 400, invalid-request",
        "GET, /v1/lookups%00, 400, invalid-request"
    })
    void whatIsNotServedIsAProblem(String method, String path, int status, String slug) {
        Answer answer = service.send(method, path, null);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("type").asString())
                .isEqualTo("https://listwarden.io/problems/" + slug);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.text()).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=x", "///"})
    void aBodyOfAnotherFormIsRefusedWithTheFormThatIsWanted(String contentType) {
        String answer =
                service.raw(
                        """
                        POST /v1/lookups HTTP/1.1\r
                        Host: localhost\r
                        Connection: close\r
                        Content-Type: %s\r
                        Content-Length: 5\r
                        \r
                        --x--\
                        """
                                .formatted(contentType));

        assertThat(answer)
                .startsWith("HTTP/1.1 415")
                .contains("The body is to be JSON, with Content-Type: application/json.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/lookups?name=<a> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/lookups?name=a b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/lookups?name=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/lookups?name=%C3%28 HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Connection: close\r\n\r\n",
                "GET /v1/lookups?name=a HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /v1/lookups?name=a HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /v1/lookups?name=a HTTP/1.1\r\n"
                        + "Host: a\r\n"
                        + "Host: b\r\n"
                        + "Connection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "TRACE /v1/lookups HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "G@T /v1/lookups HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/lookups?name=a HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /v1/lookups HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: frob\r\nConnection: close\r\n\r\n",
                "POST /v1/lookups HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: -1\r\nConnection: close\r\n\r\n"
            })
    void whatIsNotHttpIsAProblemAndNotAPage(String request) {
        assertIsProblem(service.raw(request));
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() {
        assertIsProblem(
                service.raw(
                        "GET /v1/lookups?name="
                                + "x".repeat(20_000)
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    private static void assertIsProblem(String response) {
        assertThat(response)
                .matches("(?s)HTTP/1.1 (4\\d\\d|50\\d).*")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("https://listwarden.io/problems/")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Exception")
                .doesNotContain("<html");
    }

    @Test
    void aBodyInChunksIsBoundedToo() {
        StringBuilder chunks = new StringBuilder();
        String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        chunks.append(chunk.repeat(9)).append("0\r\n\r\n");

        assertThat(
                        service.raw(
                                "POST /v1/lookups HTTP/1.1\r\n"
                                        + "Host: localhost\r\n"
                                        + "Content-Type: application/json\r\n"
                                        + "Transfer-Encoding: chunked\r\n"
                                        + "Connection: close\r\n\r\n"
                                        + chunks))
                .startsWith("HTTP/1.1 413")
                .contains("problems/too-large");
    }

    @Test
    void theServiceStillAnswersAfterwards() {
        service.send(
                "POST",
                "/v1/lookups",
                "[".repeat(1 << 20).getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");

        assertThat(service.get("/v1/lookups?name=Candiru").status()).isEqualTo(200);
    }
}
