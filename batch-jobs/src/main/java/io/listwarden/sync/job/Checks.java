package io.listwarden.sync.job;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.VersionState;

import java.time.Instant;
import java.util.Map;

/**
 * Tells the generation store when each list was last found to be up to date, which the run log
 * knows; a store that was flushed, or restarted empty, is told again.
 */
final class Checks {
    private final HistoryStore history;
    private final RunLog runs;
    private final GenerationStore store;

    Checks(HistoryStore history, RunLog runs, GenerationStore store) {
        this.history = history;
        this.runs = runs;
        this.store = store;
    }

    /**
     * Makes the store know what the run log knows.
     *
     * @throws ListwardenException {@code STORE_DOWN} when one of the two does not answer
     */
    void reconcile() {
        Map<String, Instant> told = store.checkedAt();
        Map<String, Instant> known = runs.lastCheckedAt();
        for (ListVersion served : history.allServed()) {
            Instant checked = known.get(served.documentId());
            Instant before = told.getOrDefault(served.listId(), Instant.MIN);
            if (checked != null && before.isBefore(checked) && isLatest(served)) {
                store.checked(served.listId(), checked);
            }
        }
    }

    /** A list of which a newer version waits in quarantine is not what the publisher says now. */
    private boolean isLatest(ListVersion served) {
        return history.latestFrom(served.listId(), served.documentId())
                .filter(latest -> latest.state() == VersionState.SERVED)
                .isPresent();
    }
}
