package io.listwarden.contracts.link;

import io.listwarden.contracts.party.PartyId;

import java.util.List;

/**
 * One party as several lists have it; no two of one list.
 *
 * @param parties two or more, sorted
 * @param joins why; each joins one more party to the others
 */
public record Identity(List<PartyId> parties, List<Join> joins) {
    public Identity {
        parties = List.copyOf(parties);
        joins = List.copyOf(joins);
    }

    /**
     * Why two parties are one.
     *
     * @param one a party
     * @param other another party
     * @param rule what joins them
     * @param detail the same in words, with the values that agree
     */
    public record Join(PartyId one, PartyId other, Rule rule, String detail) {}

    /** What joins two parties, the surest first. */
    public enum Rule {
        /** One publisher names the other's number. */
        REFERENCE,
        /** A number of theirs agrees. */
        IDENTIFIER,
        /** Their names agree, and their birth dates or countries. */
        NAME
    }
}
