package io.listwarden.service.embedded;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A real Redis server of this process's own: on the loopback address, at a free port, behind a
 * password that only this process knows, and gone when the process is gone, even if it was killed.
 *
 * <p>It keeps nothing on disk. The history is the truth, and filling an empty server takes less
 * time than repairing a damaged file.
 */
public final class EmbeddedRedis implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(15);

    private static final Duration REST = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);

    private final Supplier<GuardedServer> launcher;
    private final ServerConfiguration configuration;
    private final Thread keeper;
    private GuardedServer server;
    private boolean closed;

    private EmbeddedRedis(
            GuardedServer server,
            Supplier<GuardedServer> launcher,
            ServerConfiguration configuration) {
        this.server = server;
        this.launcher = launcher;
        this.configuration = configuration;
        this.keeper = Thread.ofPlatform().daemon().name("listwarden-redis").unstarted(this::keep);
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @param directory where the program is put; made if absent
     * @throws ListwardenException {@code STORE_DOWN} when the server cannot run here, saying why
     */
    public static EmbeddedRedis start(Path directory) {
        return start(directory, "sh");
    }

    /** A port that was free may be taken a moment later; then another one is tried. */
    static EmbeddedRedis start(Path directory, String shell) {
        Path program = program(directory);
        ListwardenException failure = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ServerConfiguration configuration = ServerConfiguration.atFreePort();
            Supplier<GuardedServer> launcher =
                    () -> GuardedServer.launch(shell, program, configuration);
            GuardedServer server = launcher.get();
            if (server.answersWithin(STARTS_WITHIN)) {
                EmbeddedRedis redis = new EmbeddedRedis(server, launcher, configuration);
                redis.keeper.start();
                return redis;
            }
            failure = notStarted(server.lastWords());
            server.close();
        }
        throw failure == null ? notStarted("") : failure;
    }

    private static Path program(Path directory) {
        try {
            return ServerProgram.unpack(Files.createDirectories(directory));
        } catch (IOException e) {
            throw new ListwardenException(
                    FailureKind.STORE_DOWN,
                    "The embedded Redis cannot be put into " + directory + ".",
                    e);
        }
    }

    private static ListwardenException notStarted(String lastWords) {
        return new ListwardenException(
                FailureKind.STORE_DOWN, "The embedded Redis does not start: " + lastWords);
    }

    /** Where it is, with the password: not for logs. */
    public URI uri() {
        return configuration.uri();
    }

    /** Whether the server is running; one that ended by itself is started again soon, empty. */
    public synchronized boolean isAlive() {
        return server.isAlive();
    }

    private void keep() {
        try {
            while (!isClosed()) {
                current().awaitEnd();
                Thread.sleep(REST);
                startAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgain() {
        if (!closed) {
            LOG.warn("The embedded Redis ended and is started again: {}", server.lastWords());
            server = launcher.get();
        }
    }

    private synchronized GuardedServer current() {
        return server;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Ends the server, which forgets everything. */
    @Override
    public synchronized void close() {
        closed = true;
        keeper.interrupt();
        server.close();
    }

    @Override
    public String toString() {
        return "embedded Redis at port " + configuration.port();
    }
}
