package io.listwarden.service.lookup;

import io.listwarden.contracts.match.Profile;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** How long lookups take and how many find something. */
final class LookupMetrics {
    private final Timer latency;
    private final Map<Profile, Counter> found = new EnumMap<>(Profile.class);
    private final Map<Profile, Counter> notFound = new EnumMap<>(Profile.class);

    LookupMetrics(MeterRegistry registry) {
        latency =
                Timer.builder("listwarden.lookup")
                        .description("Time of one lookup, a batch's each by itself")
                        .publishPercentileHistogram()
                        .minimumExpectedValue(Duration.ofNanos(10_000))
                        .maximumExpectedValue(Duration.ofSeconds(5))
                        .register(registry);
        for (Profile profile : Profile.values()) {
            found.put(profile, counter(registry, "match", profile));
            notFound.put(profile, counter(registry, "none", profile));
        }
    }

    private static Counter counter(MeterRegistry registry, String outcome, Profile profile) {
        return Counter.builder("listwarden.lookup.outcomes")
                .description("Lookups by whether they found a party")
                .tag("outcome", outcome)
                .tag("profile", profile.label())
                .register(registry);
    }

    <T> T time(Supplier<T> lookup) {
        return latency.record(lookup);
    }

    void count(Profile profile, boolean anything) {
        Objects.requireNonNull((anything ? found : notFound).get(profile)).increment();
    }
}
