package io.listwarden.sync.fetch;

import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends work that takes too long, and work whose caller is interrupted.
 *
 * <p>The work runs on a virtual thread, because an interrupt closes the socket that such a thread
 * waits for; a platform thread would go on reading.
 */
final class TimeLimit {
    /** For the work to clean up once it is told to stop; a name look-up does not listen at all. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private TimeLimit() {}

    /**
     * @throws TimeoutException where the work was stopped at the limit
     * @throws InterruptedException where the caller was interrupted and the work stopped
     * @throws Exception what the work threw
     */
    static <T> T run(Duration within, Callable<T> work) throws Exception {
        ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return limiter(within).executeFutureSupplier(() -> worker.submit(work));
        } finally {
            stop(worker);
        }
    }

    private static TimeLimiter limiter(Duration within) {
        return TimeLimiter.of(
                TimeLimiterConfig.custom()
                        .timeoutDuration(within)
                        .cancelRunningFuture(true)
                        .build());
    }

    private static void stop(ExecutorService worker) throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
