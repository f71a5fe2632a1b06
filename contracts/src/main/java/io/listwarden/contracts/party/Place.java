package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

/**
 * A place of birth.
 *
 * @param id the publisher's own id of this statement, if it has one
 * @param text the whole place as published, or its published parts joined by {@code ", "}
 * @param city the city, if given apart
 * @param country ISO 3166-1 alpha-2, if known
 * @param details the publisher's other fields of this place
 */
public record Place(
        @Nullable String id,
        String text,
        @Nullable String city,
        @Nullable String country,
        Details details) {}
