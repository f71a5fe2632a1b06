package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.service.benchmark.parties.KnownParties;
import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long it takes from a generation in Redis to one that is served, and what heap that
 * needs, with the extracts beside the blobs and without them; for the real lists, or made-up ones
 * where those are not at hand.
 *
 * <p>Its name keeps it out of the builds. How to run it is said in {@code docs/performance.md}.
 */
class LoadBenchmark {
    private static final int WARM_UP = 8;
    private static final int LOADS = 15;

    @TempDir private Path staging;

    @Test
    void measure() throws Exception {
        MeasuredProcess.run(LoadBenchmark.class, "-Xmx2g", staging.toString());
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (RealRedis server = RealRedis.start();
                PublishedLists lists = new PublishedLists(server, Path.of(arguments[0]))) {
            publish(lists, KnownParties.atHand());
            measure("with extracts", lists, () -> {});
            measure("without extracts", lists, lists::forgetExtracts);
        }
    }

    private static void publish(PublishedLists lists, List<ListedParty> parties) {
        long start = System.nanoTime();
        lists.publish(parties);
        print("%,d parties published in %,d ms", parties.size(), millisecondsSince(start));
    }

    private static void measure(String title, PublishedLists lists, Runnable before)
            throws InterruptedException {
        List<Long> loads = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            before.run();
            long start = System.nanoTime();
            lists.load();
            loads.add(millisecondsSince(start));
        }
        List<Long> warm = new ArrayList<>(loads.subList(WARM_UP, LOADS));
        Collections.sort(warm);
        print(
                "%s: served after %,d ms at first, %,d ms once warm (best %,d)",
                title, loads.getFirst(), warm.get(warm.size() / 2), warm.getFirst());
        weigh(lists);
    }

    private static void weigh(PublishedLists lists) throws InterruptedException {
        lists.drop();
        long none = Heap.used();
        lists.load();
        long whole = Heap.used();
        lists.dropIndex();
        long withoutIndex = Heap.used();
        lists.drop();
        print(
                "  heap: parties %,.1f MB, index %,.1f MB",
                (withoutIndex - none) / 1e6, (whole - withoutIndex) / 1e6);
    }

    private static long millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void print(String format, Object... arguments) {
        MeasuredProcess.print(String.format(Locale.ROOT, format, arguments));
    }
}
