package io.listwarden.sync.history;

/** What set a run off. */
public enum RunTrigger {
    SCHEDULE,
    /** The process started and the document was missing or overdue. */
    START,
    OPERATOR,
    /** A quarantined version is being released. */
    RELEASE,
    /** A version of the past is recorded afterwards. */
    BACKFILL,
    /** A run was cut off by the end of its process and is done again. */
    RECOVERY
}
