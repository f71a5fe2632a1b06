package io.listwarden.sync.fetch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How patiently, and how far, publishers are followed.
 *
 * @param allowedHosts names of hosts that a redirect may lead to, besides the configured host and
 *     the built-in publishers' own
 * @param allowedPrivateHosts names or addresses of hosts that may have a private address and may
 *     speak plain http; for tests and mirrors inside the house
 * @param connectTimeout longest wait for a connection, its TLS handshake included
 * @param readTimeout longest silence between two bytes
 * @param attempts at one fetch, the first included; 1 to 10
 * @param firstBackoff wait before the second attempt; doubles with each, with jitter
 * @param maximumBackoff longest wait between two attempts; at least {@code firstBackoff}
 * @param breakerFailures failed attempts in a row after which a document is left alone; 1 to 100
 * @param breakerOpenFor how long it is left alone
 * @param maximumRetryAfter longest {@code Retry-After} that is waited for; a longer one ends the
 *     fetch; may be zero
 */
@ConfigurationProperties("listwarden.fetch")
public record FetchSettings(
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue Set<String> allowedPrivateHosts,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("4") int attempts,
        @DefaultValue("1s") Duration firstBackoff,
        @DefaultValue("60s") Duration maximumBackoff,
        @DefaultValue("5") int breakerFailures,
        @DefaultValue("2m") Duration breakerOpenFor,
        @DefaultValue("2m") Duration maximumRetryAfter) {
    public FetchSettings {
        allowedHosts = hostKeys(allowedHosts);
        allowedPrivateHosts = hostKeys(allowedPrivateHosts);
        positive("connectTimeout", connectTimeout);
        positive("readTimeout", readTimeout);
        between("attempts", attempts, 10);
        positive("firstBackoff", firstBackoff);
        require(
                maximumBackoff.compareTo(firstBackoff) >= 0,
                "maximumBackoff must not be shorter than firstBackoff");
        between("breakerFailures", breakerFailures, 100);
        positive("breakerOpenFor", breakerOpenFor);
        require(!maximumRetryAfter.isNegative(), "maximumRetryAfter must not be negative");
    }

    static String hostKey(String host) {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return (bracketed ? host.substring(1, host.length() - 1) : host).toLowerCase(Locale.ROOT);
    }

    private static Set<String> hostKeys(Set<String> hosts) {
        return hosts.stream().map(FetchSettings::hostKey).collect(Collectors.toUnmodifiableSet());
    }

    private static void positive(String name, Duration duration) {
        require(
                duration.compareTo(Duration.ofMillis(1)) >= 0
                        && duration.compareTo(Duration.ofDays(1)) <= 0,
                name + " must be between one millisecond and one day");
    }

    private static void between(String name, int value, int maximum) {
        require(value >= 1 && value <= maximum, name + " must be between 1 and " + maximum);
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
