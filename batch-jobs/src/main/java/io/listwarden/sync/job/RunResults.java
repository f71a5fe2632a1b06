package io.listwarden.sync.job;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.history.VersionState;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;

/** Tells the log, the metrics and the lookup replicas how a run ended. */
final class RunResults {
    private static final Logger LOG = LoggerFactory.getLogger(RunResults.class);

    private final HistoryStore history;
    private final GenerationStore store;
    private final MeterRegistry meters;

    RunResults(HistoryStore history, GenerationStore store, MeterRegistry meters) {
        this.history = history;
        this.store = store;
        this.meters = meters;
    }

    void ended(SyncRun run) {
        log(run);
        measure(run);
        if (run.state() == RunState.COMPLETED || run.state() == RunState.UNCHANGED) {
            run.lists().forEach(this::noteChecked);
        }
    }

    private static void log(SyncRun run) {
        if (run.failure() == null) {
            LOG.info("{}: {} {} {}", run.documentId(), run.state(), run.counts(), run.steps());
        } else {
            LOG.warn(
                    "{}: {} {}: {}",
                    run.documentId(),
                    run.state(),
                    run.failure().kind(),
                    run.failure().detail());
        }
    }

    private void measure(SyncRun run) {
        meters.timer(
                        "listwarden.run",
                        "document",
                        run.documentId(),
                        "state",
                        run.state().name(),
                        "failure",
                        run.failure() == null ? "none" : run.failure().kind().name())
                .record(Duration.between(run.startedAt(), endOf(run)));
    }

    private static Instant endOf(SyncRun run) {
        return run.endedAt() == null ? run.startedAt() : run.endedAt();
    }

    /** A list of which a newer version waits in quarantine is not what the publisher says now. */
    private void noteChecked(String listId) {
        try {
            if (history.latest(listId).filter(RunResults::isServed).isPresent()) {
                store.checked(listId, Instant.now());
            }
        } catch (ListwardenException e) {
            LOG.warn("{} counts as unchecked until the next run: {}", listId, e.detail());
        }
    }

    private static boolean isServed(ListVersion version) {
        return version.state() == VersionState.SERVED;
    }
}
