package io.listwarden.sync.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

class FetchSettingsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theDefaultsArePatientAndAllowNothingExtra() {
        assertThat(bound())
                .isEqualTo(
                        new FetchSettings(
                                Set.of(),
                                Set.of(),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(30),
                                4,
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(60),
                                5,
                                Duration.ofMinutes(2),
                                Duration.ofMinutes(2)));
    }

    @Test
    void hostsAreComparedWithoutCaseAndBrackets() {
        FetchSettings settings =
                new FetchSettings(
                        Set.of("Lists.Example"),
                        Set.of("[::1]"),
                        SECOND,
                        SECOND,
                        1,
                        SECOND,
                        SECOND,
                        1,
                        SECOND,
                        Duration.ZERO);

        assertThat(settings.allowedHosts()).containsExactly("lists.example");
        assertThat(settings.allowedPrivateHosts()).containsExactly("::1");
    }

    @Test
    void settingsOutOfBoundsAreRefusedByName() {
        refused("connectTimeout", Duration.ZERO, SECOND, 1, SECOND, SECOND, 1, SECOND, SECOND);
        refused("readTimeout", SECOND, Duration.ofDays(2), 1, SECOND, SECOND, 1, SECOND, SECOND);
        refused("attempts", SECOND, SECOND, 0, SECOND, SECOND, 1, SECOND, SECOND);
        refused("attempts", SECOND, SECOND, 11, SECOND, SECOND, 1, SECOND, SECOND);
        refused("firstBackoff", SECOND, SECOND, 1, SECOND.negated(), SECOND, 1, SECOND, SECOND);
        refused("maximumBackoff", SECOND, SECOND, 1, SECOND, Duration.ZERO, 1, SECOND, SECOND);
        refused("breakerFailures", SECOND, SECOND, 1, SECOND, SECOND, 0, SECOND, SECOND);
        refused("breakerOpenFor", SECOND, SECOND, 1, SECOND, SECOND, 1, Duration.ZERO, SECOND);
        refused(
                "maximumRetryAfter",
                SECOND,
                SECOND,
                1,
                SECOND,
                SECOND,
                1,
                SECOND,
                SECOND.negated());
    }

    @Test
    void aRequestWithoutBoundsIsRefused() {
        URI url = URI.create("https://lists.example/");

        assertThatThrownBy(() -> new FetchRequest("us-csl", url, 0, SECOND, null))
                .hasMessage("maxBytes must be at least 1");
        assertThatThrownBy(() -> new FetchRequest("us-csl", url, 1, Duration.ZERO, null))
                .hasMessage("within must be positive");
    }

    private static void refused(
            String name,
            Duration connect,
            Duration read,
            int attempts,
            Duration first,
            Duration maximum,
            int failures,
            Duration openFor,
            Duration retryAfter) {
        assertThatThrownBy(
                        () ->
                                new FetchSettings(
                                        Set.of(),
                                        Set.of(),
                                        connect,
                                        read,
                                        attempts,
                                        first,
                                        maximum,
                                        failures,
                                        openFor,
                                        retryAfter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + " must");
    }

    private static FetchSettings bound() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("listwarden.fetch", FetchSettings.class);
    }
}
