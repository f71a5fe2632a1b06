package io.listwarden.service.demo;

import com.sun.net.httpserver.HttpServer;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Publishes sample lists on a free port of the loopback interface, as the official publishers do:
 * conditional GET, ETag, Last-Modified. Every document has a first version and, some time after the
 * first start in its data folder, a second one; a restart in the same folder goes on from there, so
 * a publication date never runs backwards.
 */
public final class DemoPublisher implements AutoCloseable {
    /** How long the first version is served when nothing else is said. */
    public static final Duration UNTIL_SECOND_VERSION = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(DemoPublisher.class);

    private final HttpServer server;
    private final ExecutorService threads;

    /** As the other constructor, with {@link #UNTIL_SECOND_VERSION}. */
    public DemoPublisher(Path dataDir, InstantSource clock) {
        this(dataDir, clock, UNTIL_SECOND_VERSION);
    }

    /**
     * Starts to publish.
     *
     * @param dataDir where the moment of the first start is kept; made when absent
     * @param clock tells which version is up
     * @param untilSecond from the first start to the second version; zero or more
     * @throws ListwardenException when the folder cannot be written or no port can be opened
     */
    public DemoPublisher(Path dataDir, InstantSource clock, Duration untilSecond) {
        Instant secondFrom = FirstStart.in(dataDir, clock).plus(untilSecond);
        this.server = listening();
        this.threads = Executors.newThreadPerTaskExecutor(named());
        server.setExecutor(threads);
        for (DemoDocument document : DemoDocument.values()) {
            server.createContext(document.path(), new DemoHandler(document, clock, secondFrom));
        }
        server.start();
        LOG.warn(
                "DEMO: publishing sample lists at {}, the second versions from {}. They are not the"
                        + " official lists: never screen against them.",
                base(),
                secondFrom);
    }

    /**
     * Where a document is published.
     *
     * @param documentId {@code us-csl} or {@code eu-fsf}
     * @throws IllegalArgumentException when there is no such sample
     */
    public URI urlOf(String documentId) {
        return base().resolve(DemoDocument.of(documentId).path());
    }

    /** Stops at once; answers under way are cut. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private URI base() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort() + "/");
    }

    private static HttpServer listening() {
        try {
            byte[] loopback = {127, 0, 0, 1};
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(loopback), 0), 0);
        } catch (IOException e) {
            throw new ListwardenException(
                    FailureKind.INTERNAL, "The demo publisher could not open a loopback port.", e);
        }
    }

    private static ThreadFactory named() {
        return Thread.ofVirtual().name("demo-publisher-", 0).factory();
    }
}
