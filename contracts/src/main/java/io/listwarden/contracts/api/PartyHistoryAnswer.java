package io.listwarden.contracts.api;

import io.listwarden.contracts.party.ListedParty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * All that a list ever said of a party.
 *
 * @param partyId list id and the publisher's stable key
 * @param versions newest first
 * @param changes newest first, the removal included
 */
public record PartyHistoryAnswer(
        String partyId, List<Version> versions, List<ListedChange> changes) {
    public PartyHistoryAnswer {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /** What the list said of the party over a time; see {@link PartyAnswer.Validity}. */
    public record Version(
            int validFrom,
            @Nullable Integer validTo,
            Instant since,
            @Nullable Instant until,
            ListedParty party) {}
}
