package io.listwarden.service.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

@Timeout(120)
class EmbeddedRedisTest {
    @TempDir private Path directory;

    @Test
    void itIsARealServerBehindAPassword() {
        try (EmbeddedRedis embedded = EmbeddedRedis.start(directory);
                RedisClient client = RedisClient.create(embedded.uri());
                RedisClient stranger = RedisClient.create("127.0.0.1", embedded.uri().getPort())) {
            client.set("key", "value");

            assertThat(client.get("key")).isEqualTo("value");
            assertThat(client.info("server")).contains("redis_version:7.");
            assertThat(client.configGet("maxmemory-policy")).containsValue("noeviction");
            assertThatThrownBy(() -> stranger.get("key"))
                    .isInstanceOf(JedisException.class)
                    .hasMessageContaining("NOAUTH");
            assertThat(embedded.isAlive()).isTrue();
        }
    }

    @Test
    void itEndsWhenItIsClosed() throws InterruptedException {
        EmbeddedRedis embedded = EmbeddedRedis.start(directory);
        long server = serverProcess(embedded.uri());

        embedded.close();

        awaitEnd(server);
        assertThat(embedded.isAlive()).isFalse();
    }

    @Test
    void aServerThatIsKilledIsStartedAgainAtItsAddress() throws InterruptedException {
        try (EmbeddedRedis embedded = EmbeddedRedis.start(directory)) {
            long server = serverProcess(embedded.uri());

            ProcessHandle.of(server).orElseThrow().destroyForcibly();

            awaitEnd(server);
            while (!answers(embedded.uri())) {
                Thread.sleep(50);
            }
            assertThat(serverProcess(embedded.uri())).isNotEqualTo(server);
        }
    }

    private static boolean answers(URI uri) {
        try (RedisClient client = RedisClient.create(uri)) {
            return client.ping().equals("PONG");
        } catch (JedisException notYet) {
            return false;
        }
    }

    @Test
    void twoLiveSideBySideAndKeepNothingOnDisk() throws IOException {
        try (EmbeddedRedis one = EmbeddedRedis.start(directory.resolve("one"));
                EmbeddedRedis other = EmbeddedRedis.start(directory.resolve("other"));
                RedisClient clientOfOne = RedisClient.create(one.uri());
                RedisClient clientOfOther = RedisClient.create(other.uri())) {
            clientOfOne.set("key", "value");

            assertThat(clientOfOther.get("key")).isNull();
        }
        try (Stream<Path> files = Files.list(directory.resolve("one"))) {
            assertThat(files).containsExactly(directory.resolve("one/redis-server-7.0.15"));
        }
    }

    @Test
    void aFolderThatWasUsedBeforeAndHasASpaceInItsNameWillDo() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("data of \"mine\" $HOME"));
        Files.writeString(folder.resolve("redis-server-7.0.15"), "cut");

        try (EmbeddedRedis embedded = EmbeddedRedis.start(folder)) {
            assertThat(embedded.isAlive()).isTrue();
        }
        try (EmbeddedRedis again = EmbeddedRedis.start(folder)) {
            assertThat(again.isAlive()).isTrue();
        }
    }

    @Test
    void thePasswordStandsNeitherInTheProcessListNorInAFileNorInALog() throws IOException {
        try (EmbeddedRedis embedded = EmbeddedRedis.start(directory)) {
            String password = embedded.uri().getUserInfo().substring(1);
            ProcessHandle server = ProcessHandle.of(serverProcess(embedded.uri())).orElseThrow();

            assertThat(password).hasSize(64);
            assertThat(embedded.toString()).doesNotContain(password);
            for (ProcessHandle process :
                    List.of(server, server.parent().orElseThrow(), ProcessHandle.current())) {
                assertThat(everythingShownOf(process)).doesNotContain(password);
            }
            try (Stream<Path> files = Files.walk(directory)) {
                assertThat(files.filter(Files::isRegularFile).map(EmbeddedRedisTest::text))
                        .isNotEmpty()
                        .noneMatch(text -> text.contains(password));
            }
        }
    }

    private static String everythingShownOf(ProcessHandle process) throws IOException {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        return process.info()
                + (Files.exists(proc)
                        ? text(proc.resolve("cmdline")) + text(proc.resolve("environ"))
                        : "");
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theServerDoesNotOutliveAKilledProcess() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EmbeddedRedisProcess.class.getName(),
                                directory.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            long server = serverProcess(URI.create(output.readLine()));
            assertThat(ProcessHandle.of(server)).isPresent();

            process.destroyForcibly(); // SIGKILL
            assertThat(process.waitFor()).isEqualTo(137);

            awaitEnd(server);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aMissingShellIsNamed() {
        assertThatThrownBy(() -> EmbeddedRedis.start(directory, "no-such-shell"))
                .isInstanceOfSatisfying(
                        ListwardenException.class,
                        e -> assertThat(e.kind()).isEqualTo(FailureKind.STORE_DOWN))
                .hasMessageContaining("POSIX shell")
                .hasMessageContaining("listwarden.redis.url");
    }

    @Test
    void aPlatformWithoutAProgramIsNamed() {
        assertThatThrownBy(() -> ServerProgram.open(ServerProgram.resource("plan9", "mips")))
                .isInstanceOf(ListwardenException.class)
                .hasMessageContaining("plan9-mips")
                .hasMessageContaining("listwarden.redis.url");
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedRedis.start(file))
                .isInstanceOf(ListwardenException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aServerThatEndsAtOnceIsReportedWithItsLastWords() throws IOException {
        Path program = ServerProgram.unpack(directory);
        try (ServerSocket taken = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
                GuardedServer server =
                        GuardedServer.launch(
                                "sh",
                                program,
                                new ServerConfiguration(taken.getLocalPort(), "secret"))) {
            assertThat(server.answersWithin(Duration.ofSeconds(20))).isFalse();
            assertThat(server.lastWords()).contains("in use").doesNotContain("secret");
        }
    }

    private static long serverProcess(URI uri) {
        try (RedisClient client = RedisClient.create(uri)) {
            return client.info("server")
                    .lines()
                    .filter(line -> line.startsWith("process_id:"))
                    .mapToLong(line -> Long.parseLong(line.substring("process_id:".length())))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void awaitEnd(long process) throws InterruptedException {
        for (int i = 0; i < 500 && ProcessHandle.of(process).isPresent(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(ProcessHandle.of(process)).as("the server's process").isEmpty();
    }
}
