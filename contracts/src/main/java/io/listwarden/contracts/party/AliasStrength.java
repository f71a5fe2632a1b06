package io.listwarden.contracts.party;

/** What the publisher thinks of an alias; OFAC FAQ 122 says what a weak one means. */
public enum AliasStrength {
    STRONG,
    /** Broad or generic, likely to raise false hits: supports a match, does not make one. */
    WEAK
}
