package io.listwarden.service.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

@Timeout(60)
class LoadTest {
    private static final int UNKNOWN_LENGTH = 0;
    private static final Duration A_WHILE = Duration.ofMillis(100);

    private static final int ENOUGH = 40;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answers(String path, int status, String body, boolean chunked) {
        server.createContext(
                path,
                exchange -> {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(status, chunked ? UNKNOWN_LENGTH : bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void oneConnectionReadsAnswersOfEveryLengthOneAfterTheOther() throws IOException {
        String text = "Käse ".repeat(50_000);
        answers("/whole", 200, text, false);
        answers("/chunked", 404, text, true);
        try (HttpConnection connection = HttpConnection.open(server.getAddress().getPort())) {
            for (int i = 0; i < 3; i++) {
                assertThat(connection.send(get("/whole"))).isEqualTo(200);
                assertThat(connection.body()).isEqualTo(text);
                assertThat(connection.send(get("/chunked"))).isEqualTo(404);
                assertThat(connection.body()).isEqualTo(text);
            }
        }
    }

    /** Counts what is asked, and fails every fourth time where it should. */
    private void counts(boolean fails, boolean closes) {
        server.createContext(
                "/",
                exchange -> {
                    boolean failed = fails && asked.incrementAndGet() % 4 == 0;
                    if (closes) {
                        exchange.getResponseHeaders().set("Connection", "close");
                    }
                    exchange.sendResponseHeaders(failed ? 503 : 200, -1);
                    exchange.close();
                    enough.countDown();
                });
    }

    private Load load(int connections) {
        return Load.start(server.getAddress().getPort(), List.of(get("/")), connections);
    }

    @Test
    void everyRequestIsCountedAsAnsweredOrAsFailed() throws Exception {
        counts(true, false);
        try (Load load = load(4)) {
            enough.await();
            Measurement measurement = load.finishAfter(Duration.ZERO);
            assertThat(measurement.reasons()).isEqualTo(Map.of("503", asked.get() / 4));
            assertThat(measurement.latencies().count()).isEqualTo(asked.get() - asked.get() / 4);
        }
    }

    @Test
    void whatWasTakenIsNotTakenAgain() throws Exception {
        counts(true, false);
        try (Load load = load(2)) {
            enough.await();
            Measurement first = load.take();
            Measurement rest = load.finishAfter(Duration.ZERO);
            assertThat(first.failures() + rest.failures()).isEqualTo(asked.get() / 4);
            assertThat(load.take().latencies().count()).isZero();
        }
    }

    @Test
    void aConnectionThatTheServiceEndsIsNoFailure() throws Exception {
        counts(false, true);
        try (Load load = load(2)) {
            enough.await();
            Measurement measurement = load.finishAfter(Duration.ZERO);
            assertThat(measurement.failures()).isZero();
            assertThat(measurement.latencies().count()).isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @Test
    void aServiceThatIsAwayIsAFailureAndNoEnd() throws Exception {
        int port = server.getAddress().getPort();
        server.stop(0);
        try (Load load = Load.start(port, List.of(get("/")), 1)) {
            Measurement measurement = load.finishAfter(A_WHILE);
            assertThat(measurement.failures()).isPositive();
            assertThat(measurement.latencies().count()).isZero();
        }
    }

    @Test
    void theNumberOfConnectionsIsBounded() {
        assertThatThrownBy(() -> Load.start(1, List.of(get("/")), 257))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
