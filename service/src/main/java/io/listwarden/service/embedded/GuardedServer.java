package io.listwarden.service.embedded;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The server's process and the shell that watches over it. A pipe leads from here to the shell:
 * first the configuration goes through it, so that the password stands neither in a file nor in a
 * list of processes; then nothing, until the operating system closes it with the end of this
 * process, however that ends, and the shell ends the server.
 */
final class GuardedServer implements AutoCloseable {
    private static final String END_OF_CONFIGURATION = ".";
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int REMEMBERED_LINES = 20;

    private static final String GUARD =
            """
            configuration=
            while IFS= read -r line && [ "$line" != . ]; do
                configuration="$configuration$line
            "
            done
            exec 3<&0 </dev/null
            printf '%s' "$configuration" | "$1" - 3<&- &
            server=$!
            unset configuration
            (
                while read -r line; do :; done
                kill "$server"
                sleep 2
                kill -9 "$server"
            ) <&3 3<&- >/dev/null 2>&1 &
            guard=$!
            exec 3<&-
            wait "$server"
            code=$?
            kill "$guard"
            exit "$code"
            """;

    private final Process process;
    private final ServerConfiguration configuration;
    private final Deque<String> words = new ArrayDeque<>();

    private GuardedServer(Process process, ServerConfiguration configuration) {
        this.process = process;
        this.configuration = configuration;
    }

    static GuardedServer launch(String shell, Path program, ServerConfiguration configuration) {
        GuardedServer server =
                new GuardedServer(
                        process(
                                new ProcessBuilder(
                                        shell, "-c", GUARD, "guard", program.toString())),
                        configuration);
        Thread.ofVirtual().name("listwarden-redis-output").start(server::listen);
        server.configure();
        return server;
    }

    private static Process process(ProcessBuilder builder) {
        try {
            return builder.redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new ListwardenException(
                    FailureKind.STORE_DOWN,
                    "The embedded Redis needs a POSIX shell, sh, and none could be run: install"
                            + " one, or set listwarden.redis.url to a Redis of your own.",
                    e);
        }
    }

    private void configure() {
        try {
            OutputStream pipe = process.getOutputStream();
            pipe.write(
                    (configuration.text() + END_OF_CONFIGURATION + "\n")
                            .getBytes(StandardCharsets.UTF_8));
            pipe.flush();
        } catch (IOException ended) {
            remember("it ended before it was configured");
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(this::remember);
        } catch (IOException | UncheckedIOException ended) {
            remember("its output ended");
        }
    }

    private void remember(String line) {
        synchronized (words) {
            words.addLast(line);
            if (words.size() > REMEMBERED_LINES) {
                words.removeFirst();
            }
        }
    }

    /** The last lines that the server wrote. */
    String lastWords() {
        synchronized (words) {
            return String.join(" | ", words);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Whether it answers in that time; no as soon as it has ended. */
    boolean answersWithin(Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (isAlive() && System.nanoTime() < deadline) {
            if (answers()) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** Only our server knows our password; another one at this port refuses it. */
    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), configuration.port()),
                    PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(
                            ("AUTH " + configuration.password() + "\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(3), StandardCharsets.US_ASCII)
                    .equals("+OK");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ListwardenException(
                    FailureKind.INTERRUPTED, "The process ended while Redis was starting.", e);
        }
    }

    /** Closes the pipe and waits for what follows from that. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(2L * PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
