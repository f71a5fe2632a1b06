package io.listwarden.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.api.ApiJson;
import io.listwarden.contracts.api.ComparisonRequest;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.TokenMatcher;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.Duration;
import java.util.Map;

class ProfilesTest {
    private static final ComparisonRequest REQUEST =
            ApiJson.MAPPER.readValue(
                    """
                    {"pairs": [{"id": "1",
                                "left": {"names": [{"text": "Zedaron Quorlin"}]},
                                "right": {"names": [{"text": "Quorlin Zedaron", "strength": "WEAK"}]}}]}
                    """,
                    ComparisonRequest.class);

    @Test
    void whoeverChoosesNoneIsAnsweredByTheProfileOfTheSettings() {
        assertThat(settings(Map.of()).profile()).isEqualTo(Profile.BALANCED);
        MatchingSettings broad = settings(Map.of("listwarden.matching.profile", "broad"));
        assertThat(match(broad.profile())).isTrue();
        assertThat(match(Profile.BALANCED)).isFalse();
    }

    private static boolean match(Profile standard) {
        Profiles profiles = new Profiles(standard, TokenMatcher::new);
        return new Comparisons(profiles, Duration.ofMinutes(1))
                .compare(REQUEST)
                .results()
                .getFirst()
                .match();
    }

    @Test
    void aProfileThatThereIsNotIsNoSetting() {
        assertThatThrownBy(() -> settings(Map.of("listwarden.matching.profile", "lenient")))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("listwarden.matching.profile");
    }

    private static MatchingSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("listwarden.matching", MatchingSettings.class);
    }
}
