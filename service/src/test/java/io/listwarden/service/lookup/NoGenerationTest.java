package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.service.security.SecurityConfiguration;
import io.listwarden.service.snapshot.CurrentSnapshot;
import io.listwarden.service.web.RunningService;
import io.listwarden.service.web.RunningService.Answer;
import io.listwarden.service.web.WebConfiguration;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

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
        Profiles profiles() {
            return new Profiles(Profile.BALANCED, TokenMatcher::new);
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
