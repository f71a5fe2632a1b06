package io.listwarden.service.observability;

import io.listwarden.service.lookup.Freshness;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.snapshot.SnapshotFollower;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health and metrics of a process that answers lookups. */
@Configuration(proxyBeanMethods = false)
public class LookupObservability {
    /** The bean's name is that of the health component. */
    @Bean
    GenerationHealth generation(
            CurrentSnapshot current, SnapshotFollower follower, Freshness freshness) {
        return new GenerationHealth(current, follower, freshness);
    }

    @Bean
    GenerationGauges generationGauges(CurrentSnapshot current, Freshness freshness) {
        return new GenerationGauges(current, freshness);
    }
}
