package io.listwarden.service.benchmark.http;

import io.listwarden.service.benchmark.Latencies;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks a service on this machine over many connections at once, each sending its next request as
 * soon as the last one is answered, until it is closed or its time is up. A connection that the
 * service ends is opened anew.
 */
final class Load implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 256;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int OK = 200;

    private final int port;
    private final List<byte[]> requests;
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private final List<Worker> workers = new ArrayList<>();
    private long since = System.nanoTime();
    private volatile boolean closed;

    private Load(int port, List<byte[]> requests) {
        this.port = port;
        this.requests = requests;
    }

    /**
     * Begins.
     *
     * @param requests sent round and round, each connection beginning elsewhere; not empty
     * @param connections 1 to 256
     */
    static Load start(int port, List<byte[]> requests, int connections) {
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw new IllegalArgumentException("1 to " + MOST_CONNECTIONS + " connections");
        }
        Load load = new Load(port, requests);
        for (int i = 0; i < connections; i++) {
            load.workers.add(load.new Worker(i * requests.size() / connections));
        }
        load.workers.forEach(worker -> worker.thread.start());
        return load;
    }

    /** What was measured since the last call, or since the start. */
    Measurement take() {
        Latencies latencies = new Latencies();
        SortedMap<String, Integer> failures = new TreeMap<>();
        for (Worker worker : workers) {
            worker.take(latencies, failures);
        }
        long now = System.nanoTime();
        Duration elapsed = Duration.ofNanos(now - since);
        since = now;
        return new Measurement(latencies, failures, elapsed);
    }

    /** Lets it go on for so long, and takes what was measured meanwhile. */
    Measurement takeAfter(Duration howLong) throws InterruptedException {
        Thread.sleep(howLong);
        return take();
    }

    /** Lets it go on for so long and ends it; what is under way then is waited for and counted. */
    Measurement finishAfter(Duration howLong) throws InterruptedException {
        Thread.sleep(howLong);
        close();
        return take();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        for (Worker worker : workers) {
            worker.thread.join();
        }
    }

    /** One connection, which is opened again when it breaks. */
    private final class Worker {
        private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::ask);
        private @Nullable HttpConnection connection;
        private Latencies latencies = new Latencies();
        private SortedMap<String, Integer> failures = new TreeMap<>();
        private int next;

        Worker(int first) {
            next = first;
        }

        private void ask() {
            while (!closed && System.nanoTime() < end) {
                long start = System.nanoTime();
                String failure = failureOf(requests.get(next));
                note(System.nanoTime() - start, failure);
                next = (next + 1) % requests.size();
            }
            disconnect();
        }

        /** Why the request was not answered with 200, or null if it was. */
        private @Nullable String failureOf(byte[] request) {
            try {
                HttpConnection open = connected();
                int status = open.send(request);
                if (open.wasLast()) {
                    disconnect();
                }
                return status == OK ? null : Integer.toString(status);
            } catch (IOException e) {
                disconnect();
                return e.toString();
            }
        }

        private HttpConnection connected() throws IOException {
            HttpConnection open = connection;
            if (open == null) {
                open = HttpConnection.open(port);
                connection = open;
            }
            return open;
        }

        private void disconnect() {
            try (HttpConnection old = connection) {
                connection = null;
            } catch (IOException e) {
                throw new IllegalStateException("a socket could not be closed", e);
            }
        }

        private synchronized void note(long nanos, @Nullable String failure) {
            if (failure == null) {
                latencies.add(nanos);
            } else {
                failures.merge(failure, 1, Integer::sum);
            }
        }

        /** Hands over what was measured. */
        private synchronized void take(Latencies all, SortedMap<String, Integer> allFailures) {
            all.add(latencies);
            latencies = new Latencies();
            failures.forEach((failure, times) -> allFailures.merge(failure, times, Integer::sum));
            failures = new TreeMap<>();
        }
    }
}
