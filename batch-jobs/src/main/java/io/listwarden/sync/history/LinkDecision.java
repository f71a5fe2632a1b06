package io.listwarden.sync.history;

import io.listwarden.contracts.link.VendorLink.Decision;
import io.listwarden.contracts.party.PartyId;

/**
 * What a person decided of a member and a listed party.
 *
 * @param memberId the member
 * @param partyId the listed party
 * @param decision what was decided
 * @param memberSha256 hash of what the register said of the member then
 * @param partySha256 hash of what the list said of the party then
 */
public record LinkDecision(
        String memberId,
        PartyId partyId,
        Decision decision,
        String memberSha256,
        String partySha256) {}
