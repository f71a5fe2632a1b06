package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@Timeout(30)
class TurnsTest {
    private static final int AT_ONCE = 2;
    private static final int ALL = 8;

    private final Turns turns = new Turns(AT_ONCE);
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger mostWorking = new AtomicInteger();

    @Test
    void noMoreWorkAtOnceThanHaveATurnAndAllComeToOne() throws Exception {
        CountDownLatch full = new CountDownLatch(AT_ONCE);
        try (ExecutorService threads = Executors.newFixedThreadPool(ALL)) {
            List<Future<Integer>> results =
                    IntStream.range(0, ALL)
                            .mapToObj(i -> threads.submit(() -> turns.take(() -> work(i, full))))
                            .toList();
            for (int i = 0; i < ALL; i++) {
                assertThat(results.get(i).get()).isEqualTo(i);
            }
        }
        assertThat(mostWorking).hasValue(AT_ONCE);
    }

    /** The first ones wait for each other, so that they work at once. */
    private int work(int result, CountDownLatch full) {
        mostWorking.accumulateAndGet(working.incrementAndGet(), Math::max);
        full.countDown();
        await(full);
        working.decrementAndGet();
        return result;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this test", e);
        }
    }

    @Test
    void workThatFailsGivesItsTurnBack() {
        for (int i = 0; i <= AT_ONCE; i++) {
            assertThatThrownBy(
                            () ->
                                    turns.take(
                                            () -> {
                                                throw new IllegalArgumentException("no");
                                            }))
                    .hasMessage("no");
        }
        assertThat(turns.take(() -> "done")).isEqualTo("done");
    }
}
