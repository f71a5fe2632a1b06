package io.listwarden.service.security;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Collections;
import java.util.Locale;

/**
 * Tells a request that somebody on this machine made from one that only passed through it.
 *
 * <p>A web page elsewhere can make a browser here send requests: by a host name of its own that it
 * points at 127.0.0.1 (the {@code Host} header shows that), or plainly across origins (the {@code
 * Origin} and {@code Sec-Fetch-Site} headers show that). A proxy shows itself by what it forwards.
 */
final class LoopbackRequest {
    private LoopbackRequest() {}

    static boolean isDirect(HttpServletRequest request) {
        return Loopback.isAddress(request.getRemoteAddr())
                && Loopback.isHost(request.getServerName())
                && Loopback.isHost(hostOf("//" + request.getHeader("Host")))
                && !isForwarded(request)
                && isOurOrigin(request.getHeader("Origin"))
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(
                        name ->
                                name.equals("forwarded")
                                        || name.equals("x-real-ip")
                                        || name.startsWith("x-forwarded"));
    }

    private static boolean isOurOrigin(@Nullable String origin) {
        return origin == null || Loopback.isHost(hostOf(origin));
    }

    private static @Nullable String hostOf(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
