package io.listwarden.service.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Who has credentials.
 *
 * @param apiKeys accepted in the header {@code X-Api-Key}; names and keys differ from each other
 * @param rolesClaim the claim of an OIDC token that holds the roles, a list of their names
 */
@ConfigurationProperties("listwarden.security")
record SecuritySettings(
        @DefaultValue List<ApiKey> apiKeys, @DefaultValue("roles") String rolesClaim) {
    SecuritySettings {
        apiKeys = List.copyOf(apiKeys);
        Set<String> names = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (ApiKey key : apiKeys) {
            if (!names.add(key.name()) || !hashes.add(key.sha256())) {
                throw new IllegalArgumentException(
                        "listwarden.security.api-keys: two keys have the name or the hash of "
                                + key.name());
            }
        }
    }

    /**
     * An API key, known by its hash.
     *
     * @param name whom it belongs to: the actor in the audit log, 1 to 100 characters
     * @param sha256 SHA-256 of the key's UTF-8 bytes, 64 hex digits; the key itself is long and
     *     random
     * @param roles what its bearer may do; at least one
     */
    record ApiKey(String name, String sha256, Set<Role> roles) {
        @SuppressWarnings("ConstantValue") // the binder passes null for what is not set
        ApiKey {
            if (name == null || !name.matches("[\\p{L}\\p{N}._@-]{1,100}")) {
                throw new IllegalArgumentException(
                        "listwarden.security.api-keys: a name has 1 to 100 letters, digits and . _"
                                + " @ -");
            }
            if (sha256 == null || !sha256.matches("[0-9A-Fa-f]{64}")) {
                throw new IllegalArgumentException(
                        "listwarden.security.api-keys: the sha256 of %s is not 64 hex digits"
                                .formatted(name));
            }
            if (roles == null || roles.isEmpty() || roles.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException(
                        "listwarden.security.api-keys: %s has no roles, or an empty one"
                                .formatted(name));
            }
            sha256 = sha256.toLowerCase(Locale.ROOT);
            roles = Set.copyOf(roles);
        }
    }
}
