package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

/**
 * A country that a party belongs to.
 *
 * @param id the publisher's own id of this statement, if it has one
 * @param relation how the party belongs to it
 * @param country ISO 3166-1 alpha-2, or null where the publisher's text names no country of today
 * @param text as published
 * @param details the publisher's other fields
 */
public record PartyCountry(
        @Nullable String id,
        Relation relation,
        @Nullable String country,
        String text,
        Details details) {
    /** How a party belongs to a country. */
    public enum Relation {
        NATIONALITY,
        CITIZENSHIP,
        /** The country of registration, or under which an entry stands in the list. */
        JURISDICTION,
        FLAG
    }
}
