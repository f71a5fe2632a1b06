package io.listwarden.service.embedded;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

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

    private final GuardedServer server;
    private final ServerConfiguration configuration;

    private EmbeddedRedis(GuardedServer server, ServerConfiguration configuration) {
        this.server = server;
        this.configuration = configuration;
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
            GuardedServer server = GuardedServer.launch(shell, program, configuration);
            if (server.answersWithin(STARTS_WITHIN)) {
                return new EmbeddedRedis(server, configuration);
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

    /** Whether the server is still running. */
    public boolean isAlive() {
        return server.isAlive();
    }

    /** Ends the server, which forgets everything. */
    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "embedded Redis at port " + configuration.port();
    }
}
