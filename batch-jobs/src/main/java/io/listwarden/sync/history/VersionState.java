package io.listwarden.sync.history;

/** Where a version of a list stands. */
public enum VersionState {
    /** Accepted, and the latest one that was: what lookups answer from. */
    SERVED,
    /** Accepted once; a later one is served now. */
    SUPERSEDED,
    /** Held back by the gate, waiting for a decision. */
    QUARANTINED,
    /** Held back by the gate and refused. */
    REJECTED
}
