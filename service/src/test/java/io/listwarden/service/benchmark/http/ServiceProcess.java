package io.listwarden.service.benchmark.http;

import io.listwarden.contracts.party.PartyJson;
import io.listwarden.service.ListwardenApplication;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real service in a process of its own that answers lookups and does nothing else. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration LOADS_WITHIN = Duration.ofMinutes(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Pattern GENERATION =
            Pattern.compile("\"generation\":\\{\"number\":(\\d+)");

    private final Process process;
    private final Path folder;
    private final int port;
    private final Requests requests;

    private ServiceProcess(Process process, Path folder, int port, Requests requests) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.requests = requests;
    }

    /**
     * Starts it.
     *
     * @param heap as an option of the JVM
     * @param redis where the generations are
     */
    static ServiceProcess start(String heap, URI redis) throws IOException {
        Path folder = Files.createTempDirectory("listwarden-load");
        int port = freePort();
        String apiKey = UUID.randomUUID().toString();
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ListwardenApplication.class.getName(),
                        "--server.port=" + port,
                        "--listwarden.data-dir=" + folder.resolve("data"),
                        "--listwarden.roles=lookup",
                        "--listwarden.security.api-keys[0].name=load",
                        "--listwarden.security.api-keys[0].sha256=" + sha256(apiKey),
                        "--listwarden.security.api-keys[0].roles=LOOKUP",
                        "--logging.level.root=WARN");
        builder.environment().put("LISTWARDEN_REDIS_URL", redis.toString());
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        return new ServiceProcess(process, folder, port, new Requests(port, apiKey));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String sha256(String text) {
        return PartyJson.hash(text.getBytes(StandardCharsets.UTF_8));
    }

    int port() {
        return port;
    }

    /** Makes requests that it accepts. */
    Requests requests() {
        return requests;
    }

    /**
     * Returns when that generation, or a later one, is served.
     *
     * @throws IOException if the process ended, with what it said, or loads too long
     */
    void awaitGeneration(long number) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LOADS_WITHIN);
        while (served() < number) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                String log = Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
                throw new IOException("Generation " + number + " is not served: " + log);
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    /** The generation that is served, or 0 while there is none. */
    private long served() {
        try (HttpConnection connection = HttpConnection.open(port)) {
            var ignored = connection.send(requests.generation());
            Matcher matcher = GENERATION.matcher(connection.body());
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
