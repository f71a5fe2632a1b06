package io.listwarden.sync.job;

import io.listwarden.sync.history.SyncRun;

import java.util.concurrent.CompletableFuture;

/** What came of the wish to start a run. */
public sealed interface StartOutcome {
    /**
     * The run has started.
     *
     * @param run as it started
     * @param ended the run as it ended, whether well or not
     */
    record Started(SyncRun run, CompletableFuture<SyncRun> ended) implements StartOutcome {}

    /** The document has a run already. */
    record AlreadyRunning(SyncRun run) implements StartOutcome {}
}
