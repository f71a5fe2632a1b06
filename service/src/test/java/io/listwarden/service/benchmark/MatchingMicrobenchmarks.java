package io.listwarden.service.benchmark;

import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs JMH over the normaliser, comparisons and searches, with what they allocate. How to run it is
 * said in {@code docs/performance.md}.
 */
class MatchingMicrobenchmarks {
    private static final int ITERATIONS = 5;

    @Test
    void measure() throws RunnerException {
        MatchingSettings settings = MatchingSettings.fromProperties();
        TimeValue iteration = TimeValue.milliseconds(settings.howLong().toMillis() / ITERATIONS);
        OptionsBuilder options = new OptionsBuilder();
        options.include(settings.microbenchmarks())
                .param("size", settings.sizes().stream().map(Size::text).toArray(String[]::new))
                .forks(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(iteration)
                .measurementIterations(ITERATIONS)
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .jvmArgs(settings.heap(), "--enable-native-access=ALL-UNNAMED")
                .jvmArgsAppend(MeasuredProcess.properties().toArray(String[]::new))
                .shouldFailOnError(true);
        new Runner(options.build()).run();
    }
}
