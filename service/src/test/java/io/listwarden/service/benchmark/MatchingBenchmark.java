package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.benchmark.parties.Question;
import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Prints how fast one thread finds parties in lists of several sizes, and which share of what a
 * full scan finds, with the service's index and with other designs; each size in a process of its
 * own.
 *
 * <p>Its name keeps it out of the builds. How to run it is said in {@code docs/performance.md}.
 */
class MatchingBenchmark {
    private static final int QUESTIONS = 12_000;

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
        List<ListedParty> parties = measured.parties();
        print("%s: %,d parties, %,d names", size.text(), parties.size(), measured.names());
        measured.generator().growth().forEach(growth -> print("  %s", growth));

        List<Question> mixed = measured.questions().mixed(QUESTIONS);
        List<Question> unlisted = measured.questions().unlisted(QUESTIONS);
        List<Question> sample = mixed.subList(0, settings.sample());
        List<Set<PartyId>> truth = FullScan.truth(parties, sample);
        for (DesignChoice choice : settings.designs()) {
            long before = Heap.used();
            long start = System.nanoTime();
            try (Design design = choice.load(parties)) {
                Duration loading = Duration.ofNanos(System.nanoTime() - start);
                print(
                        "  %s: loaded in %s, %,d MB of heap",
                        design.title(), seconds(loading), (Heap.used() - before) >> 20);
                print("    mixed      %s", line(design, mixed));
                print("    no matches %s", line(design, unlisted));
                print("    finds %s", shareFound(design, sample, truth));
            }
        }
    }

    private String line(Design design, List<Question> questions) {
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

    private static String shareFound(
            Design design, List<Question> questions, List<Set<PartyId>> truth) {
        List<Set<PartyId>> found =
                questions.stream()
                        .map(it -> design.find(it.subject(), Integer.MAX_VALUE))
                        .map(ids -> (Set<PartyId>) new HashSet<>(ids))
                        .toList();
        long there = truth.stream().mapToLong(Set::size).sum();
        long both =
                IntStream.range(0, found.size())
                        .mapToLong(
                                i -> found.get(i).stream().filter(truth.get(i)::contains).count())
                        .sum();
        long all = found.stream().mapToLong(Set::size).sum();
        return String.format(
                Locale.ROOT,
                "%,d of the %,d that a full scan finds for %d questions (%.1f %%), and %,d others",
                both,
                there,
                questions.size(),
                100.0 * both / Math.max(1, there),
                all - both);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1e3);
    }

    private static String micros(Duration duration) {
        return String.format(Locale.ROOT, "%,.1f µs", duration.toNanos() / 1e3);
    }

    private static void print(String format, Object... arguments) {
        String.format(Locale.ROOT, format, arguments).lines().forEach(MeasuredProcess::print);
    }
}
