package io.listwarden.contracts.vendor;

/** How far a fact may be relied on. */
public enum Standing {
    /** A source was read that says so. */
    VERIFIED,
    /** Not checked, or doubtful: it is shown as such and never makes a match by itself. */
    UNVERIFIED
}
