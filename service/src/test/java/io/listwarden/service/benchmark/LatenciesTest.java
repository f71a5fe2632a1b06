package io.listwarden.service.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class LatenciesTest {
    @Test
    void aPercentileIsTheLeastTimeThatThatShareKeeps() {
        Latencies latencies = new Latencies();
        for (int i = 2_000; i > 0; i--) {
            latencies.add(i);
        }
        assertThat(latencies.percentile(0.5)).isEqualTo(Duration.ofNanos(1_000));
        assertThat(latencies.percentile(0.99)).isEqualTo(Duration.ofNanos(1_980));
        assertThat(latencies.percentile(1)).isEqualTo(Duration.ofNanos(2_000));
    }

    @Test
    void latenciesOfSeveralThreadsAreCountedTogether() {
        Latencies one = new Latencies();
        one.add(7);
        assertThat(one.percentile(1)).isEqualTo(Duration.ofNanos(7));
        Latencies other = new Latencies();
        other.add(3);
        one.add(other);
        assertThat(one.count()).isEqualTo(2);
        assertThat(one.percentile(0.5)).isEqualTo(Duration.ofNanos(3));
    }
}
