package io.listwarden.service.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the server is told.
 *
 * @param port on the loopback address
 * @param password of this server's life
 */
record ServerConfiguration(int port, String password) {
    private static final int PASSWORD_BYTES = 32;

    static ServerConfiguration atFreePort() {
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        return new ServerConfiguration(freePort(), HexFormat.of().formatHex(password));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The server's own configuration language. It never evicts: a generation that does not fit must
     * fail to be written, not lose a part.
     */
    String text() {
        return """
        bind 127.0.0.1
        port %d
        protected-mode yes
        requirepass %s
        save ""
        appendonly no
        maxmemory 512mb
        maxmemory-policy noeviction
        databases 1
        tcp-backlog 64
        daemonize no
        """
                .formatted(port, password);
    }

    URI uri() {
        return URI.create("redis://:" + password + "@127.0.0.1:" + port);
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "port " + port;
    }
}
