package io.listwarden.service.history;

import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.RunLog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.time.Clock;

/** Reads the history that the application brings, with its catalogue and document archive. */
@Configuration(proxyBeanMethods = false)
@Import({PartyController.class, ListController.class, ChangeController.class})
public class HistoryConfiguration {
    @Bean
    ListStates listStates(ListCatalogue catalogue, HistoryStore history, RunLog runs) {
        return new ListStates(catalogue, history, runs, Clock.systemUTC());
    }
}
