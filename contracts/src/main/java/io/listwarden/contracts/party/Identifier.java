package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

/**
 * A number by which a party is identified.
 *
 * @param id the publisher's own id of this statement, if it has one
 * @param type what kind of number it is
 * @param value as published, never blank
 * @param country ISO 3166-1 alpha-2 of the issuer, if known
 * @param label the publisher's own word for the type
 * @param details the publisher's other fields of this identifier
 */
public record Identifier(
        @Nullable String id,
        IdentifierType type,
        String value,
        @Nullable String country,
        String label,
        Details details) {
    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier is not blank");
        }
    }
}
