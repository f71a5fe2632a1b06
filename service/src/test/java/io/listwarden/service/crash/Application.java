package io.listwarden.service.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.service.ListwardenApplication;
import io.listwarden.sync.testing.Switches;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** The whole application in a process of its own, on one data directory and one port for life. */
final class Application {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KILLED = 128 + 9;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = freePort();
    private final Path dataDir;
    private final String documentUrl;
    private @Nullable Process process;

    Application(Path dataDir, String documentUrl) {
        this.dataDir = dataDir;
        this.documentUrl = documentUrl;
    }

    /** Starts it; what it writes is kept beside its data. */
    void start() {
        try {
            process =
                    new ProcessBuilder(command())
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(
                                            dataDir.resolveSibling("application.log").toFile()))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ListwardenApplication.class.getName(),
                                "--server.port=" + port,
                                "--listwarden.data-dir=" + dataDir,
                                "--listwarden.documents.eu-fsf.url=" + documentUrl,
                                "--listwarden.documents.eu-fsf.expected-minimum=10",
                                "--listwarden.documents.eu-fsf.refresh-every=1h",
                                "--listwarden.fetch.allowed-private-hosts=localhost"));
        command.addAll(Switches.onlyOn("--", List.of("eu-fsf")));
        return command;
    }

    void awaitReady() {
        await(() -> ask("/actuator/health/readiness").filter(Application::isUp).isPresent());
    }

    private static boolean isUp(JsonNode health) {
        return health.path("status").asString("").equals("UP");
    }

    /** SIGKILL, to this process alone. */
    void kill() {
        Process killed = process;
        if (killed != null) {
            killed.destroyForcibly();
            assertThat(killed.onExit().join().exitValue()).isEqualTo(KILLED);
        }
    }

    void close() {
        if (process != null) {
            process.destroyForcibly();
        }
        client.close();
    }

    /** The answer, or empty while there is no application or it refuses. */
    Optional<JsonNode> ask(String path) {
        HttpRequest request = request(path).GET().build();
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            return Optional.of(response)
                    .filter(it -> it.statusCode() == 200)
                    .map(it -> JSON.readTree(it.body()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    JsonNode get(String path) {
        return ask(path).orElseThrow(() -> new AssertionError("no answer to " + path));
    }

    /** Asks for something to be done; whether it was, the killed application may not tell. */
    CompletableFuture<HttpResponse<String>> post(String path, String json) {
        return client.sendAsync(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    /** Runs, newest first. */
    List<JsonNode> runs() {
        return list(get("/v1/sync-runs").path("runs"));
    }

    /** Versions of the list, newest first. */
    List<JsonNode> versions() {
        return list(get("/v1/lists/eu-fsf/versions").path("versions"));
    }

    /** Every change that there ever was, page by page. */
    List<JsonNode> changes() {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = get("/v1/changes?limit=1000");
        while (!page.path("changes").isEmpty()) {
            all.addAll(list(page.path("changes")));
            page = get("/v1/changes?limit=1000&cursor=" + page.path("nextCursor").asString());
        }
        return all;
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("the moment until which it is awaited").isBefore(deadline);
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
