package io.listwarden.sync.history;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    COMPLETED,
    /** The publisher has nothing new. */
    UNCHANGED,
    QUARANTINED,
    FAILED
}
