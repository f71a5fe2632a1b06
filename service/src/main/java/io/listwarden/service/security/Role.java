package io.listwarden.service.security;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a caller may do; a caller can have several. */
public enum Role {
    /** Looks parties up and reads the lists. */
    LOOKUP,
    /** Starts sync runs and watches them. */
    OPERATOR,
    /** Releases and rejects quarantined versions. */
    APPROVER,
    /** Reads raw documents and histories. */
    AUDITOR;

    static final String[] EVERY = {LOOKUP.name(), OPERATOR.name(), APPROVER.name(), AUDITOR.name()};

    static List<GrantedAuthority> authorities(Collection<Role> roles) {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    static Set<Role> all() {
        return Set.of(values());
    }

    /** Whether some role is called that. */
    static boolean exists(String name) {
        return Arrays.stream(values()).anyMatch(role -> role.name().equals(name));
    }
}
