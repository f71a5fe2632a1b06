package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.service.match.Comparison;
import io.listwarden.service.match.Matcher;
import io.listwarden.service.match.Subject;
import io.listwarden.service.security.SecurityConfiguration;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.RunningService.Answer;
import io.listwarden.service.web.WebConfiguration;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.util.List;

class NoGenerationTest {
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
            })
    @Import({WebConfiguration.class, SecurityConfiguration.class, LookupConfiguration.class})
    static class NothingLoaded {
        @Bean
        CurrentSnapshot currentSnapshot() {
            return new CurrentSnapshot();
        }

        @Bean
        Freshness freshness() {
            return _ -> false;
        }

        @Bean
        Matcher matcher() {
            return new Matcher() {
                @Override
                public double defaultThreshold() {
                    return 1;
                }

                @Override
                public Comparison compare(Subject question, Subject other) {
                    return new Comparison(0, -1, List.of());
                }
            };
        }
    }

    @Test
    void untilAListIsLoadedNothingIsAnsweredRatherThanNothingFound() {
        try (RunningService service = RunningService.start(NothingLoaded.class)) {
            Answer answer = service.get("/v1/lookups?name=Candiru");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.json().path("type").asString())
                    .isEqualTo("https://listwarden.io/problems/no-generation");
        }
    }
}
