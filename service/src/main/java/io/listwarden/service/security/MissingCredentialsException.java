package io.listwarden.service.security;

/** The service will not start: anybody who reaches it could do anything. */
final class MissingCredentialsException extends RuntimeException {
    static final String ACTION =
            "Configure listwarden.security.api-keys[0].name, .sha256 and .roles, or"
                    + " spring.security.oauth2.resourceserver.jwt.issuer-uri.";

    MissingCredentialsException(String obstacle) {
        super(
                "No credentials are configured, and "
                        + obstacle
                        + ": only the embedded default on a loopback address runs without them. "
                        + ACTION);
    }
}
