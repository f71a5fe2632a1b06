package io.listwarden.service.benchmark.http;

import io.listwarden.service.benchmark.MatchingSettings;
import io.listwarden.service.benchmark.Measured;
import io.listwarden.service.benchmark.Size;
import io.listwarden.service.benchmark.parties.Question;
import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many lookups a second the whole service answers over HTTP, how long they take, and
 * what changes while a new generation is loaded. The service, the Redis that it follows and whoever
 * asks share one machine.
 *
 * <p>Its name keeps it out of the builds. How to run it is said in {@code docs/performance.md}.
 */
class HttpLoad {
    private static final int QUESTIONS = 6_000;
    private static final int BATCH = 100;
    private static final int BATCH_CONNECTIONS = 4;
    private static final int USUAL_CONNECTIONS = 16;
    private static final int SWAPS = 3;

    private final MatchingSettings settings = MatchingSettings.fromProperties();

    @Test
    void measure() throws Exception {
        for (Size size : settings.sizes()) {
            MeasuredProcess.run(HttpLoad.class, size.heap(), size.text());
        }
    }

    public static void main(String[] arguments) throws Exception {
        new HttpLoad().measure(new Size(arguments[0]));
    }

    private void measure(Size size) throws IOException, InterruptedException {
        Measured measured = Measured.of(size);
        try (PublishedParties published = PublishedParties.of(measured.parties());
                ServiceProcess service = ServiceProcess.start(size.heap(), published.redis())) {
            service.awaitGeneration(published.number());
            print("%s: %,d parties", size.text(), measured.parties().size());
            Requests requests = service.requests();
            List<Question> mixed = measured.questions().mixed(QUESTIONS);
            List<Question> unlisted = measured.questions().unlisted(QUESTIONS);
            List<byte[]> lookups = requests.lookups(mixed);
            warmUp(service, lookups);
            for (int connections : new int[] {1, USUAL_CONNECTIONS, 64}) {
                print(
                        "  mixed, %d connections: %s",
                        connections, run(service, lookups, connections));
            }
            print(
                    "  no matches, %d connections: %s",
                    USUAL_CONNECTIONS, run(service, requests.lookups(unlisted), USUAL_CONNECTIONS));
            batches(service, requests.batches(mixed, BATCH), "mixed");
            batches(service, requests.batches(unlisted, BATCH), "no matches");
            swaps(service, published, lookups);
        }
    }

    private void warmUp(ServiceProcess service, List<byte[]> requests) throws InterruptedException {
        var ignored = run(service, requests, USUAL_CONNECTIONS);
    }

    private Measurement run(ServiceProcess service, List<byte[]> requests, int connections)
            throws InterruptedException {
        try (Load load = Load.start(service.port(), requests, connections)) {
            return load.finishAfter(settings.howLong());
        }
    }

    private void batches(ServiceProcess service, List<byte[]> batches, String asked)
            throws InterruptedException {
        Measurement measurement = run(service, batches, BATCH_CONNECTIONS);
        print(
                "  batches of %d, %s, %d connections: %,.0f names/s, %s",
                BATCH, asked, BATCH_CONNECTIONS, measurement.perSecond() * BATCH, measurement);
    }

    private void swaps(ServiceProcess service, PublishedParties published, List<byte[]> requests)
            throws IOException, InterruptedException {
        try (Load load = Load.start(service.port(), requests, USUAL_CONNECTIONS)) {
            for (int swap = 1; swap <= SWAPS; swap++) {
                print("  before swap %d: %s", swap, load.takeAfter(settings.howLong()));
                published.publishWithoutOneParty();
                service.awaitGeneration(published.number());
                Measurement during = load.take();
                print("  swap %d, %,d ms: %s", swap, during.elapsed().toMillis(), during);
            }
        }
    }

    private static void print(String format, Object... arguments) {
        MeasuredProcess.print(String.format(Locale.ROOT, format, arguments));
    }
}
