package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

/**
 * An address of a party.
 *
 * @param id the publisher's own id of this address, if it has one
 * @param text the whole address as published, or its published parts joined by {@code ", "}; never
 *     blank
 * @param city the city, if given apart
 * @param country ISO 3166-1 alpha-2, if known
 * @param details the publisher's other fields of this address, the parts of {@code text} among them
 */
public record Address(
        @Nullable String id,
        String text,
        @Nullable String city,
        @Nullable String country,
        Details details) {}
