package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sync runs, finished and running. Never two at once for a document: the database sees to it.
 */
public final class RunLog {
    public RunLog(Database database, Clock clock) {}

    /** Starts a run; empty if the document has one running already. */
    public Optional<SyncRun> start(
            String documentId, List<String> lists, RunTrigger trigger, String requestedBy) {
        throw new UnsupportedOperationException("in progress");
    }

    /** The run is in this step now. */
    public void enterStep(String id, String step) {
        throw new UnsupportedOperationException("in progress");
    }

    /** The run has finished a step that took so long. */
    public void leaveStep(String id, String step, long millis) {
        throw new UnsupportedOperationException("in progress");
    }

    /** Adds to the run's counts, each to the one of its name. */
    public void addCounts(String id, Map<String, Long> counts) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Ends a run; one that has ended already stays as it is.
     *
     * @param failure null unless failed or quarantined
     * @return the run as it is now
     */
    public SyncRun finish(String id, RunState state, @Nullable RunFailure failure) {
        throw new UnsupportedOperationException("in progress");
    }

    public Optional<SyncRun> find(String id) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Runs, newest first.
     *
     * @param before only runs with a smaller id, or null to start at the newest
     * @param limit most runs returned, at least 1
     */
    public List<SyncRun> newest(@Nullable String before, int limit) {
        throw new UnsupportedOperationException("in progress");
    }

    /** All runs that have not ended, oldest first; after a crash those that never will. */
    public List<SyncRun> running() {
        throw new UnsupportedOperationException("in progress");
    }

    public Optional<SyncRun> running(String documentId) {
        throw new UnsupportedOperationException("in progress");
    }

    /** The document's run that ended last, whatever came of it. */
    public Optional<SyncRun> lastFinished(String documentId) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * For each document when we last knew what the publisher says: the end of its last run that
     * completed, was unchanged or was quarantined.
     */
    public Map<String, Instant> lastCheckedAt() {
        throw new UnsupportedOperationException("in progress");
    }

    /** {@link #lastCheckedAt()} of one document. */
    public Optional<Instant> lastCheckedAt(String documentId) {
        throw new UnsupportedOperationException("in progress");
    }
}
