package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.settings.Schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a document is due; the same answer in every process, because it follows from the history
 * alone.
 */
public final class NextRun {
    /** A failed fetch is tried again sooner than the next regular one. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final RunLog runs;
    private final HistoryStore history;

    public NextRun(RunLog runs, HistoryStore history) {
        this.runs = runs;
        this.history = history;
    }

    /**
     * The moment at which the document is due; in the past if it is overdue, or was never fetched.
     */
    public Instant of(Document document) {
        return runs.lastFinished(document.id())
                .map(last -> after(last, document.settings().schedule()))
                .orElse(Instant.EPOCH);
    }

    private static Instant after(SyncRun last, Schedule schedule) {
        Instant ended = Optional.ofNullable(last.endedAt()).orElse(last.startedAt());
        Instant regular = schedule.nextAfter(ended);
        if (last.state() != RunState.FAILED) {
            return regular;
        }
        Instant retry = wasInterrupted(last) ? ended : ended.plus(AFTER_FAILURE);
        return retry.isBefore(regular) ? retry : regular;
    }

    private static boolean wasInterrupted(SyncRun run) {
        return run.failure() != null && run.failure().kind() == FailureKind.INTERRUPTED;
    }

    /**
     * The same at the start of a process, when a document from which nothing is served in its
     * present format is due at once.
     */
    Instant atStart(Document document) {
        return hasAcceptedVersion(document) ? of(document) : Instant.EPOCH;
    }

    private boolean hasAcceptedVersion(Document document) {
        return document.listIds().stream()
                .map(history::served)
                .flatMap(Optional::stream)
                .anyMatch(
                        version ->
                                version.documentId().equals(document.id())
                                        && Readings.isOfTheFormat(version, document));
    }
}
