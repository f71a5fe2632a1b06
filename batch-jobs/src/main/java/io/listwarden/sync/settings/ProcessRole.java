package io.listwarden.sync.settings;

/** What a process does; on one machine one process does everything. */
public enum ProcessRole {
    /** Answers lookups from the current generation. */
    LOOKUP,
    /** Runs the jobs and publishes generations. */
    SYNC
}
