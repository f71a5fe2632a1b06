package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which addresses may be asked for: https at hosts that somebody configured, and plain http only at
 * the private hosts that were allowed by name.
 */
final class UrlRules {
    private final Set<String> hosts;
    private final Set<String> privateHosts;

    UrlRules(FetchSettings settings, Set<String> publisherHosts) {
        privateHosts = settings.allowedPrivateHosts();
        hosts =
                Stream.of(settings.allowedHosts(), publisherHosts)
                        .flatMap(Set::stream)
                        .map(FetchSettings::hostKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param configured the request's own url, whose host is allowed thereby
     * @throws ListwardenException FORBIDDEN_ADDRESS, without the url's path and query, which may
     *     hold a token
     */
    void check(URI url, URI configured) {
        String host = hostOf(url);
        require(url.getRawUserInfo() == null, "the address at " + host + " holds credentials");
        require(
                host.equals(hostOf(configured)) || hosts.contains(host),
                host + " is not a host that may be fetched from");
        require(
                isSchemeAllowed(url, host),
                host + " would be asked over something else than https");
        require(
                isPortAllowed(url, configured, host),
                host + " would be asked at the unusual port " + url.getPort());
    }

    boolean mayBePrivate(String host) {
        return privateHosts.contains(FetchSettings.hostKey(host));
    }

    private boolean isSchemeAllowed(URI url, String host) {
        return "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && mayBePrivate(host));
    }

    private boolean isPortAllowed(URI url, URI configured, String host) {
        int port = url.getPort();
        return port == -1
                || port == 443
                || mayBePrivate(host)
                || (host.equals(hostOf(configured)) && port == configured.getPort());
    }

    static String hostOf(URI url) {
        String host = url.getHost();
        require(host != null, "the address names no host");
        return FetchSettings.hostKey(host);
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new ListwardenException(FailureKind.FORBIDDEN_ADDRESS, sentence);
        }
    }
}
