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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

@Timeout(60)
class LoadTest {
    private static final int UNKNOWN_LENGTH = 0;

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
        String long_ = "Käse ".repeat(50_000);
        answers("/whole", 200, long_, false);
        answers("/chunked", 404, long_, true);
        try (HttpConnection connection = HttpConnection.open(server.getAddress().getPort())) {
            for (int i = 0; i < 3; i++) {
                assertThat(connection.send(get("/whole"))).isEqualTo(200);
                assertThat(connection.body()).isEqualTo(long_);
                assertThat(connection.send(get("/chunked"))).isEqualTo(404);
                assertThat(connection.body()).isEqualTo(long_);
            }
        }
    }

    @Test
    void everyRequestIsCountedAsAnsweredOrAsFailed() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(200);
        server.createContext(
                "/",
                exchange -> {
                    boolean fails = asked.incrementAndGet() % 4 == 0;
                    exchange.sendResponseHeaders(fails ? 503 : 200, -1);
                    exchange.close();
                    enough.countDown();
                });
        Measurement measurement;
        try (Load load = Load.start(server.getAddress().getPort(), List.of(get("/")), 4)) {
            enough.await();
            load.close();
            measurement = load.take();
        }
        assertThat(measurement.latencies().count() + measurement.failures()).isEqualTo(asked.get());
        assertThat(measurement.failures()).isEqualTo(asked.get() / 4);
    }

    @Test
    void whatWasTakenIsNotTakenAgain() throws Exception {
        answers("/", 200, "fine", false);
        try (Load load = Load.start(server.getAddress().getPort(), List.of(get("/")), 2)) {
            var first = load.takeAfter(Duration.ofMillis(50));
            load.close();
            var second = load.take();
            assertThat(load.take().latencies().count()).isZero();
            assertThat(first.failures() + second.failures()).isZero();
        }
    }

    @Test
    void aServiceThatIsAwayIsAFailureAndNoEnd() throws Exception {
        int port = server.getAddress().getPort();
        server.stop(0);
        try (Load load = Load.start(port, List.of(get("/")), 1)) {
            Measurement measurement = load.takeAfter(Duration.ofMillis(100));
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
