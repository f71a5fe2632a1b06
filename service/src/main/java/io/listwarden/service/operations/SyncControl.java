package io.listwarden.service.operations;

import io.listwarden.sync.history.DecisionOutcome;
import io.listwarden.sync.history.SyncRun;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the operations ask of the jobs. Calls return as soon as the work is under way; its progress
 * is in the {@link io.listwarden.sync.history.RunLog}. Failures of stores are {@link
 * io.listwarden.contracts.failure.ListwardenException}s.
 */
public interface SyncControl {
    /**
     * Starts a run of every document that carries one of the lists.
     *
     * @param lists ids of lists or documents; empty means all enabled documents
     * @param force whether a document that has not changed is read again
     * @param requestedBy the actor
     */
    Started start(Set<String> lists, boolean force, String requestedBy);

    /**
     * Starts to record the versions that a list had in the past, one run for each day on which it
     * changed; the first day's run is the one that is answered.
     *
     * @param list id of a list or document
     * @param from the first day
     * @param to the last day, not before the first
     * @param requestedBy the actor
     */
    Started backfill(String list, LocalDate from, LocalDate to, String requestedBy);

    /**
     * Starts a run of an operator's own list with the document that the operator brings.
     *
     * @param listId id of the own list
     * @param document the document's bytes, read to their end
     * @param requestedBy the actor
     * @throws IOException what reading {@code document} threw
     * @throws io.listwarden.contracts.failure.ListwardenException TOO_LARGE, or MALFORMED for an
     *     empty document
     */
    Started upload(String listId, InputStream document, String requestedBy) throws IOException;

    /**
     * Serves a quarantined version; returns when that is decided, done and recorded.
     *
     * @param actor who decides
     * @param reason in the actor's words
     */
    Released release(String listId, int version, String actor, String reason);

    /** What came of starting runs. */
    sealed interface Started {
        /** Each of these was started; at least one. */
        record Runs(List<SyncRun> runs) implements Started {
            public Runs {
                runs = List.copyOf(runs);
            }
        }

        /** Nothing was started, because this run of one of the documents is still going. */
        record AlreadyRunning(SyncRun run) implements Started {}

        /** Nothing was started, because no enabled document carries this list. */
        record NotCarried(String list) implements Started {}

        /** Nothing was started, because the publisher does not keep the list's editions. */
        record NoEditions(String list) implements Started {}
    }

    /** What came of a release. */
    sealed interface Released {
        /** The history decided. */
        record Decided(DecisionOutcome outcome) implements Released {}

        /** Nothing was decided, because this run of the document is still going. */
        record AlreadyRunning(SyncRun run) implements Released {}
    }
}
