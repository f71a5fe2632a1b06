package io.listwarden.service.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

import java.util.Set;

/** An authenticated caller; its name is the actor in the audit log. */
final class Caller extends AbstractAuthenticationToken {
    private final String name;

    Caller(String name, Set<Role> roles) {
        super(Role.authorities(roles));
        this.name = name;
        setAuthenticated(true);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
