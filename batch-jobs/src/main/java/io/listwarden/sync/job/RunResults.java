package io.listwarden.sync.job;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.sync.history.SyncRun;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;

/** Tells the log, the metrics and the lookup replicas how a run ended. */
final class RunResults {
    private static final Logger LOG = LoggerFactory.getLogger(RunResults.class);

    private final Checks checks;
    private final MeterRegistry meters;

    RunResults(Checks checks, MeterRegistry meters) {
        this.checks = checks;
        this.meters = meters;
    }

    void ended(SyncRun run) {
        log(run);
        measure(run);
        noteCheck(run);
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

    private void noteCheck(SyncRun run) {
        try {
            checks.reconcile();
        } catch (ListwardenException e) {
            LOG.warn("{} counts as unchecked for now: {}", run.documentId(), e.detail());
        }
    }
}
