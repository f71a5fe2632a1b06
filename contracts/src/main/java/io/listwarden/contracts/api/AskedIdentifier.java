package io.listwarden.contracts.api;

import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;

/**
 * A number that a party in a question is identified by.
 *
 * @param type what kind of number; required
 * @param value the number, 1 to 1,000 characters; required
 * @param country ISO 3166-1 alpha-2 of the issuer, or null
 */
public record AskedIdentifier(
        @Nullable IdentifierType type, @Nullable String value, @Nullable String country) {
    @Override
    public String toString() {
        return "AskedIdentifier";
    }
}
