package io.listwarden.contracts.party;

/** How a name relates to its party. */
public enum NameType {
    PRIMARY,
    ALIAS,
    FORMERLY_KNOWN_AS,
    NOW_KNOWN_AS,
    /** Another spelling of the primary name. */
    VARIATION,
    /** The primary name in its own script. */
    ORIGINAL_SCRIPT
}
