package io.listwarden.service.lookup;

import io.listwarden.contracts.identity.Ulid;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.time.Clock;
import java.time.Duration;

/** The lookups, over the snapshot, profiles and freshness that the application brings. */
@Configuration(proxyBeanMethods = false)
@Import(LookupController.class)
public class LookupConfiguration {
    /** For a batch of lookups or comparisons. */
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);

    @Bean
    Lookups lookups(
            CurrentSnapshot current,
            Profiles profiles,
            Freshness freshness,
            MeterRegistry registry) {
        return new Lookups(
                current,
                profiles,
                freshness,
                new LookupMetrics(registry),
                new Ulid(Clock.systemUTC()),
                LONGEST_REQUEST);
    }

    @Bean
    Comparisons comparisons(Profiles profiles) {
        return new Comparisons(profiles, LONGEST_REQUEST);
    }
}
