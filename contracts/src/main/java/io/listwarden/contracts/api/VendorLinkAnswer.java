package io.listwarden.contracts.api;

import io.listwarden.contracts.link.VendorLink;
import io.listwarden.contracts.link.VendorLink.Decision;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A listed party and a member of a vendor's family.
 *
 * @param vendorId the family
 * @param member the member
 * @param partyId the listed party
 * @param listedName its primary name, as published, or null where it is not served any more
 * @param status {@code CONFIRMED}, {@code PROPOSED} or {@code REFUSED}
 * @param rule what it rests on
 * @param detail the same in words
 * @param score how far the names agree, 0 to 1, or null where names did not decide
 * @param evidence why, the weightiest first, for a link that names propose
 * @param decision what a person decided, or null
 * @param reopened what a person decided before the member or the party changed, or null
 */
public record VendorLinkAnswer(
        String vendorId,
        VendorMember member,
        String partyId,
        @Nullable String listedName,
        VendorLink.Status status,
        VendorLink.Rule rule,
        String detail,
        @Nullable Double score,
        List<Evidence> evidence,
        @Nullable Decision decision,
        @Nullable Decision reopened) {
    public VendorLinkAnswer {
        evidence = List.copyOf(evidence);
    }
}
