package io.listwarden.service.benchmark.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One connection to a service on this machine that stays open from request to request (RFC 9112).
 *
 * <p>It knows as much of HTTP as our own service's answers need, so that the asking takes as little
 * as can be of the processor that is measured. Used by one thread at a time.
 */
final class HttpConnection implements AutoCloseable {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int BUFFER = 1 << 16;

    private final Socket socket;
    private final InputStream in;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
    private boolean last;

    private HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) LONGEST_ANSWER.toMillis());
    }

    /** Connects to a port of the loopback address, and to nowhere else. */
    static HttpConnection open(int port) throws IOException {
        return new HttpConnection(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /**
     * Sends a request and reads the answer to its end.
     *
     * @param request head and body
     * @return the status
     * @throws IOException if the answer is cut off, late, or no HTTP that we know
     */
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        body.reset();
        String statusLine = line();
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(lower.indexOf(':') + 1).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            last |= lower.startsWith("connection:") && lower.endsWith("close");
        }
        if (chunked) {
            readChunks();
        } else {
            readBody(length);
        }
        return status(statusLine);
    }

    /** Whether the service said that this was the last answer on this connection. */
    boolean wasLast() {
        return last;
    }

    /** The body of the last answer. */
    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.1 \\d{3}.*")) {
            throw new IOException("This is no HTTP: " + line);
        }
        return Integer.parseInt(line, 9, 12, 10);
    }

    private void readChunks() throws IOException {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            readBody(size);
            line();
        }
        while (!line().isEmpty()) {
            continue; // trailers are none of our business
        }
    }

    private int chunkSize() throws IOException {
        String line = line();
        int end = line.indexOf(';');
        return Integer.parseInt(end < 0 ? line : line.substring(0, end), 16);
    }

    private void readBody(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer ends before its end.");
        }
        body.writeBytes(bytes);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed.");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
