package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/**
 * Resolves names, and refuses those that lead to an address which is not public.
 *
 * <p>The client connects to exactly the addresses that it gets from here, so that a name cannot
 * lead elsewhere between the check and the connection.
 */
final class GuardedResolver implements DnsResolver {
    private final DnsResolver resolver;
    private final UrlRules rules;

    GuardedResolver(DnsResolver resolver, UrlRules rules) {
        this.resolver = resolver;
        this.rules = rules;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        if (!rules.mayBePrivate(host)) {
            Stream.of(addresses).forEach(address -> requirePublic(host, address));
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolver.resolveCanonicalHostname(host);
    }

    private static void requirePublic(String host, InetAddress address) {
        if (!PublicAddresses.contains(address)) {
            throw new ListwardenException(
                    FailureKind.FORBIDDEN_ADDRESS,
                    host
                            + " has the address "
                            + address.getHostAddress()
                            + ", which is not public");
        }
    }
}
