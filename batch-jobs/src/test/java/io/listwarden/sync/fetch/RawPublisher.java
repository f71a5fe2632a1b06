package io.listwarden.sync.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A publisher that misbehaves on the wire in ways that no HTTP server would. */
final class RawPublisher implements AutoCloseable {
    interface Behaviour {
        void answer(Socket connection, OutputStream out) throws Exception;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch cutOff = new CountDownLatch(1);
    private final Behaviour behaviour;

    RawPublisher(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        Thread.ofVirtual().start(this::accept);
    }

    /** Sends the head and the body as they are, and closes. */
    static RawPublisher sending(String head, byte[] body) throws IOException {
        return new RawPublisher(
                (connection, out) -> {
                    out.write(ascii(head));
                    out.write(body);
                });
    }

    /** Sends the head, and then the same piece for ever. */
    static RawPublisher endless(String head, byte[] piece, long pauseMillis) throws IOException {
        return new RawPublisher(
                (connection, out) -> {
                    out.write(ascii(head));
                    while (true) {
                        out.write(piece);
                        Thread.sleep(pauseMillis);
                    }
                });
    }

    static byte[] ascii(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/list");
    }

    int connections() {
        return connections.get();
    }

    /** Whether the other side closed the connection while we were still sending. */
    boolean wasCutOff() throws InterruptedException {
        return cutOff.await(2, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            readRequest(connection);
            OutputStream out = connection.getOutputStream();
            behaviour.answer(connection, out);
            out.flush();
        } catch (IOException e) {
            cutOff.countDown();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readRequest(Socket connection) throws IOException {
        BufferedReader request =
                new BufferedReader(
                        new InputStreamReader(
                                connection.getInputStream(), StandardCharsets.US_ASCII));
        String line = request.readLine();
        while (line != null && !line.isEmpty()) {
            line = request.readLine();
        }
    }
}
