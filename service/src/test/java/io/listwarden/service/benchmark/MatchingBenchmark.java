package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.benchmark.parties.Question;
import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Prints how fast one thread finds parties in lists of several sizes, and which share of what a
 * full scan finds, with the service's index and with other designs; each size in a process of its
 * own.
 *
 * <p>Its name keeps it out of the builds. How to run it is said in {@code docs/performance.md}.
 */
class MatchingBenchmark {
    private static final int QUESTIONS = 200_000;

    private final MatchingSettings settings = MatchingSettings.fromProperties();

    @Test
    void measure() throws Exception {
        for (Size size : settings.sizes()) {
            MeasuredProcess.run(MatchingBenchmark.class, size.heap(), size.text());
        }
    }

    public static void main(String[] arguments) {
        new MatchingBenchmark().measure(new Size(arguments[0]));
    }

    private void measure(Size size) {
        Measured measured = Measured.of(size);
        print("%s: %,d parties, %,d names", size.text(), measured.count(), measured.names());
        measured.generator().growth().forEach(growth -> print("  %s", growth));

        List<Question> mixed = measured.questions().mixed(QUESTIONS);
        List<Question> unlisted = measured.questions().unlisted(QUESTIONS);
        Sample sample = Sample.of(mixed.subList(0, settings.sample()), measured.parties());
        for (DesignChoice choice : settings.designs()) {
            try (Design design = load(choice, measured.parties())) {
                print("    mixed      %s", timed(design, mixed));
                print("    no matches %s", timed(design, unlisted));
                print("    %d questions: %s", settings.sample(), sample.found(design));
            }
        }
    }

    private static Design load(DesignChoice choice, List<ListedParty> parties) {
        long before = Heap.used();
        long start = System.nanoTime();
        Design design = choice.load(parties);
        double seconds = (System.nanoTime() - start) / 1e9;
        long megabytes = (Heap.used() - before) >> 20;
        print("  %s: loaded in %.1f s, %,d MB of heap", design.title(), seconds, megabytes);
        return design;
    }

    private String timed(Design design, List<Question> questions) {
        Timing timing = Timing.of(design, questions, settings.limit(), settings.howLong());
        return String.format(
                Locale.ROOT,
                "p50 %s, p99 %s, %,.1f lookups/s, %,d bytes and %.2f found a lookup",
                micros(timing.latencies().percentile(0.5)),
                micros(timing.latencies().percentile(0.99)),
                timing.perSecond(),
                timing.bytesEach(),
                timing.foundEach());
    }

    private static String micros(Duration duration) {
        return String.format(Locale.ROOT, "%,.1f µs", duration.toNanos() / 1e3);
    }

    private static void print(String format, Object... arguments) {
        MeasuredProcess.print(String.format(Locale.ROOT, format, arguments));
    }
}
