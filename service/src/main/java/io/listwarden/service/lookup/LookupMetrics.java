package io.listwarden.service.lookup;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.time.Duration;
import java.util.function.Supplier;

/** How long lookups take and how many find something. */
final class LookupMetrics {
    private final Timer latency;
    private final Counter found;
    private final Counter notFound;

    LookupMetrics(MeterRegistry registry) {
        latency =
                Timer.builder("listwarden.lookup")
                        .description("Time of one lookup, a batch's each by itself")
                        .publishPercentileHistogram()
                        .minimumExpectedValue(Duration.ofNanos(10_000))
                        .maximumExpectedValue(Duration.ofSeconds(5))
                        .register(registry);
        found = counter(registry, "match");
        notFound = counter(registry, "none");
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("listwarden.lookup.outcomes")
                .description("Lookups by whether they found a party")
                .tag("outcome", outcome)
                .register(registry);
    }

    <T> T time(Supplier<T> lookup) {
        return latency.record(lookup);
    }

    void count(boolean anything) {
        (anything ? found : notFound).increment();
    }
}
