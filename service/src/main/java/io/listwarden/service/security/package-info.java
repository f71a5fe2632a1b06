/**
 * Who may ask what: API keys, OIDC tokens, and on the embedded default nobody's credentials from
 * loopback. Start at {@link io.listwarden.service.security.SecurityConfiguration}.
 *
 * <p>Surprise: as soon as a key or an OIDC issuer is configured, requests without credentials are
 * refused on the embedded default too.
 */
@NullMarked
package io.listwarden.service.security;

import org.jspecify.annotations.NullMarked;
