package io.listwarden.service.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** How callers are known, as the configuration says. */
enum Access {
    /** By API key or token, always. */
    CREDENTIALS,
    /** Requests from this machine hold every role. */
    LOOPBACK;

    /**
     * Loopback only where nothing is shared with another machine: no Redis or database of somebody
     * else, a loopback address, no proxy before it.
     *
     * @throws MissingCredentialsException where callers must be known but cannot be
     */
    static Access of(Environment environment, boolean credentialsConfigured) {
        if (credentialsConfigured) {
            return CREDENTIALS;
        }
        String obstacle = obstacle(environment);
        if (obstacle != null) {
            throw new MissingCredentialsException(obstacle);
        }
        return LOOPBACK;
    }

    private static @Nullable String obstacle(Environment environment) {
        if (environment.getProperty("listwarden.redis.url", "").length() > 0) {
            return "listwarden.redis.url is set";
        }
        if (Binder.get(environment)
                .bind("spring.datasource", Bindable.mapOf(String.class, Object.class))
                .isBound()) {
            return "spring.datasource.* is set";
        }
        if (!Loopback.isHost(environment.getProperty("server.address"))) {
            return "server.address is not a loopback address";
        }
        if (!"none"
                .equalsIgnoreCase(
                        environment.getProperty("server.forward-headers-strategy", "none"))) {
            return "server.forward-headers-strategy lets a proxy speak for callers";
        }
        return null;
    }
}
