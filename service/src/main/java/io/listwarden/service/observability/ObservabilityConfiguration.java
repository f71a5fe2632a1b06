package io.listwarden.service.observability;

import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.job.Documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Metrics of every process. */
@Configuration(proxyBeanMethods = false)
public class ObservabilityConfiguration {
    @Bean
    ListGauges listGauges(Documents documents, HistoryStore history, RunLog runs, Clock clock) {
        return new ListGauges(documents, history, runs, clock);
    }
}
