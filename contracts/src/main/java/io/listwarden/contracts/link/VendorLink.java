package io.listwarden.contracts.link;

import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A listed party and a member of a vendor's family.
 *
 * @param memberId the member
 * @param partyId the listed party
 * @param status whether they are one
 * @param rule why
 * @param detail the same in words, with what agrees
 * @param score how far the names agree, 0 to 1, or null where names did not decide
 * @param decision what a person decided, or null
 * @param reopened what a person decided before one of the two changed, or null
 */
public record VendorLink(
        String memberId,
        PartyId partyId,
        Status status,
        Rule rule,
        String detail,
        @Nullable Double score,
        @Nullable Decision decision,
        @Nullable Decision reopened) {
    /** Whether the party is the member. */
    public enum Status {
        /** It is. */
        CONFIRMED,
        /** It may be; somebody has to look. */
        PROPOSED,
        /** It is not. */
        REFUSED
    }

    /** What a link rests on. */
    public enum Rule {
        /** The register names the listing, or says that it is somebody else. */
        REGISTER,
        /** A number agrees. */
        IDENTIFIER,
        /** The names agree. */
        NAME
    }

    /**
     * What a person decided.
     *
     * @param confirmed whether the party is the member
     * @param by who decided
     * @param reason why
     * @param at when
     */
    public record Decision(boolean confirmed, String by, String reason, Instant at) {}
}
