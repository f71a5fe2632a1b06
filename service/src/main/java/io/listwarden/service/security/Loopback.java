package io.listwarden.service.security;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;

/** What is this machine, without asking the name service. */
final class Loopback {
    private Loopback() {}

    /** Whether a literal address is of the loopback interface. */
    static boolean isAddress(@Nullable String address) {
        if (address == null) {
            return false;
        }
        try {
            return InetAddress.ofLiteral(bare(address)).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a host is {@code localhost} or a loopback address. */
    static boolean isHost(@Nullable String host) {
        return host != null && (host.equalsIgnoreCase("localhost") || isAddress(host));
    }

    private static String bare(String address) {
        return address.startsWith("[") && address.endsWith("]")
                ? address.substring(1, address.length() - 1)
                : address;
    }
}
