package io.listwarden.contracts.vendor;

import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A number that a member is registered under.
 *
 * @param type what kind of number
 * @param value the number
 * @param country ISO 3166-1 alpha-2 of the issuer, or null
 * @param doubtful see {@link Fact}
 * @param sources see {@link Fact}
 */
public record Registration(
        IdentifierType type,
        String value,
        @Nullable String country,
        boolean doubtful,
        List<String> sources)
        implements Fact {
    public Registration {
        sources = List.copyOf(sources);
    }

    @Override
    public Registration citing(List<String> ids) {
        return new Registration(type, value, country, doubtful, ids);
    }
}
