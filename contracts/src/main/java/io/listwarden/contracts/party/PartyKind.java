package io.listwarden.contracts.party;

/** What a party is. Where the publisher does not say and nothing shows it, the kind is unknown. */
public enum PartyKind {
    PERSON,
    ORGANIZATION,
    VESSEL,
    AIRCRAFT,
    /** May be any of the others: it is found whatever kind is asked for. */
    UNKNOWN
}
