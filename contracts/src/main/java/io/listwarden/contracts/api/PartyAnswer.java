package io.listwarden.contracts.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.listwarden.contracts.api.LookupResult.Vendor;
import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.party.ListedParty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A party as its publisher describes it now, or did last.
 *
 * @param partyId list id and the publisher's stable key
 * @param listId the list
 * @param listed whether the served version of the list has the party
 * @param party all that the publisher says; its fields stand beside the others here
 * @param sameAs ids of the same party on other lists
 * @param sameAsReasons why these are the same party
 * @param vendor the surveillance vendor that the party belongs to, or null
 * @param versions what the list said over time, newest first
 */
public record PartyAnswer(
        String partyId,
        String listId,
        boolean listed,
        @JsonUnwrapped ListedParty party,
        List<String> sameAs,
        List<Identity.Join> sameAsReasons,
        @Nullable Vendor vendor,
        List<Validity> versions) {
    public PartyAnswer {
        sameAs = List.copyOf(sameAs);
        sameAsReasons = List.copyOf(sameAsReasons);
        versions = List.copyOf(versions);
    }

    /**
     * The time over which a list said the same of a party.
     *
     * @param validFrom the first version that says it
     * @param validTo the first accepted version that says it no more, or null while it is valid
     * @param since when {@code validFrom} was accepted
     * @param until when {@code validTo} was accepted, or null while it is valid
     */
    public record Validity(
            int validFrom, @Nullable Integer validTo, Instant since, @Nullable Instant until) {}
}
