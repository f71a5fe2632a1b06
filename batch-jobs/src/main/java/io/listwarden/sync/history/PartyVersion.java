package io.listwarden.sync.history;

import io.listwarden.contracts.party.ListedParty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a list said of a party over a time.
 *
 * @param party what it said
 * @param validFrom the first version of the list that says it
 * @param validTo the first accepted version that says it no more, or null while it is valid
 * @param since when {@code validFrom} was accepted
 * @param until when {@code validTo} was accepted, or null while it is valid
 */
public record PartyVersion(
        ListedParty party,
        int validFrom,
        @Nullable Integer validTo,
        Instant since,
        @Nullable Instant until) {}
