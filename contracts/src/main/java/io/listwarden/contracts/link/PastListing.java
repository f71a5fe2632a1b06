package io.listwarden.contracts.link;

import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A listed party that was a member of a vendor's family, until its list carried it no more.
 *
 * @param memberId the member
 * @param partyId the party
 * @param listedOn when it was listed, or null where the list did not say
 * @param removedOn the date of the first version of the list without it
 */
public record PastListing(
        String memberId, PartyId partyId, @Nullable LocalDate listedOn, LocalDate removedOn) {}
