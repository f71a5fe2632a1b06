package io.listwarden.service.benchmark;

import com.sun.management.ThreadMXBean;

import io.listwarden.service.benchmark.parties.Question;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/**
 * What one thread measured by asking one question after the other.
 *
 * @param latencies of each question
 * @param elapsed of all of them
 * @param bytes allocated for all of them
 * @param found parties that were returned for all of them
 */
record Timing(Latencies latencies, Duration elapsed, long bytes, long found) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEWEST = 3;

    /**
     * Asks the questions in turn, first to warm up and then, from where that ended, to measure,
     * each for so long; three at least are measured. So what is measured are questions that were
     * not asked before, as long as there are enough.
     *
     * @param limit most parties that are returned for a question
     */
    static Timing of(Design design, List<Question> questions, int limit, Duration howLong) {
        Timing warmingUp = ask(design, questions, 0, limit, howLong);
        int asked = (int) (warmingUp.latencies.count() % questions.size());
        return ask(design, questions, asked, limit, howLong);
    }

    private static Timing ask(
            Design design, List<Question> questions, int first, int limit, Duration howLong) {
        Latencies latencies = new Latencies();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long found = 0;
        long start = System.nanoTime();
        long now = start;
        for (int i = 0; i < FEWEST || now - start < howLong.toNanos(); i++) {
            found +=
                    design.find(questions.get((first + i) % questions.size()).subject(), limit)
                            .size();
            long then = System.nanoTime();
            latencies.add(then - now);
            now = then;
        }
        return new Timing(
                latencies,
                Duration.ofNanos(now - start),
                THREADS.getCurrentThreadAllocatedBytes() - bytes,
                found);
    }

    double perSecond() {
        return latencies.count() * 1e9 / elapsed.toNanos();
    }

    long bytesEach() {
        return bytes / latencies.count();
    }

    double foundEach() {
        return (double) found / latencies.count();
    }
}
