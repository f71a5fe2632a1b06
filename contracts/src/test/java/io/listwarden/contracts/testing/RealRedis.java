package io.listwarden.contracts.testing;

import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.RedisExecProvider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real Redis server for tests: a shared one for each JVM, or one of a test's own that it may stop
 * and start. The server ends with the JVM, however that ends.
 */
public final class RealRedis implements AutoCloseable {
    /** Ends the server when the pipe from this JVM closes. */
    private static final String GUARD =
            """
            exec 3<&0 </dev/null
            "$@" 3<&- &
            server=$!
            ( while read -r line; do :; done; kill -9 "$server" ) <&3 &
            guard=$!
            exec 3<&-
            wait "$server"
            kill "$guard"
            """;

    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private final int port;
    private Process process;

    private RealRedis(int port) {
        this.port = port;
        this.process = launch(port);
    }

    /** The server that the tests of this JVM share; each keeps to its own {@link #freshPrefix}. */
    public static RealRedis shared() {
        return Shared.SERVER;
    }

    /** A server of one's own, empty, at a free port. */
    public static RealRedis start() {
        return new RealRedis(freePort());
    }

    /** A prefix for keys that nobody else uses. */
    public static String freshPrefix() {
        return "test-" + PREFIXES.incrementAndGet() + ":";
    }

    public URI uri() {
        return URI.create("redis://127.0.0.1:" + port);
    }

    /** A client for looking at the server past the code under test; the caller closes it. */
    public RedisClient client() {
        return RedisClient.create(uri());
    }

    /** Ends the server, which forgets everything. */
    public void stop() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the stopped server again, empty, at the same port. */
    public void startAgain() {
        process = launch(port);
    }

    @Override
    public void close() {
        stop();
    }

    private static Process launch(int port) {
        try {
            Process process =
                    new ProcessBuilder(
                                    "sh",
                                    "-c",
                                    GUARD,
                                    "redis-guard",
                                    Program.PATH,
                                    "--bind",
                                    "127.0.0.1",
                                    "--port",
                                    Integer.toString(port),
                                    "--save",
                                    "",
                                    "--appendonly",
                                    "no")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            awaitAnswer(process, port);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAnswer(Process process, int port) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!answers(port)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Redis does not start");
            }
            pause();
        }
    }

    private static boolean answers(int port) {
        try (RedisClient client = RedisClient.create("127.0.0.1", port)) {
            return client.ping().equals("PONG");
        } catch (JedisException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final RealRedis SERVER = start();
    }

    private static final class Program {
        static final String PATH = path();

        private static String path() {
            try {
                return RedisExecProvider.defaultProvider().get().getAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
