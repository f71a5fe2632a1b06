package io.listwarden.service.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a caller of a valid OIDC token: its subject, with those of our roles that a claim names.
 */
final class TokenRoles implements Converter<Jwt, AbstractAuthenticationToken> {
    private final String claim;

    TokenRoles(String claim) {
        this.claim = claim;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank() || subject.equals(Actors.LOOPBACK)) {
            throw new InvalidBearerTokenException("The token names no subject.");
        }
        return new Caller(subject, roles(token));
    }

    private Set<Role> roles(Jwt token) {
        return token.getClaim(claim) instanceof List<?> names
                ? names.stream()
                        .map(String::valueOf)
                        .filter(Role::exists)
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
