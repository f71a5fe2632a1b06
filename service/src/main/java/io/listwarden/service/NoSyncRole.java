package io.listwarden.service;

import io.listwarden.service.operations.SyncControl;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;

/** A process without the jobs sends operators to one that has them. */
@Configuration(proxyBeanMethods = false)
class NoSyncRole {
    @Bean
    @ConditionalOnMissingBean
    SyncControl noSyncControl() {
        return new SyncControl() {
            @Override
            public Started start(Set<String> lists, boolean force, String requestedBy) {
                throw elsewhere();
            }

            @Override
            public Started backfill(String list, LocalDate from, LocalDate to, String requestedBy) {
                throw elsewhere();
            }

            @Override
            public Started upload(String listId, InputStream document, String requestedBy) {
                throw elsewhere();
            }

            @Override
            public Released release(String listId, int version, String actor, String reason) {
                throw elsewhere();
            }
        };
    }

    private static ProblemException elsewhere() {
        return ProblemException.of(
                ProblemType.UNAVAILABLE,
                "This process only answers lookups; ask one that has the role sync.");
    }
}
