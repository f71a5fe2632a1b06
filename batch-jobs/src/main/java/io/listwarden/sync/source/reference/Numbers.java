package io.listwarden.sync.source.reference;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;

/** Makes identifiers of what publishers say. */
public final class Numbers {
    private Numbers() {}

    /**
     * An identifier as published.
     *
     * @param id the publisher's own id of this statement, if it has one
     * @param type what the publisher's word for the type means
     * @param value as published, not blank
     * @param country ISO 3166-1 alpha-2 of the issuer, if known
     * @param label the publisher's own word for the type
     * @param details the publisher's other fields
     */
    public static Identifier identifier(
            @Nullable String id,
            IdentifierType type,
            String value,
            @Nullable String country,
            String label,
            Details.Builder details) {
        return new Identifier(id, type, value, country, label, details.build());
    }
}
