package io.listwarden.contracts.api;

import io.listwarden.contracts.failure.FailureKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sync runs, newest first, or those that a request started. */
public record SyncRunsAnswer(List<Run> runs) {
    public SyncRunsAnswer {
        runs = List.copyOf(runs);
    }

    /**
     * One attempt to bring a document's lists up to date.
     *
     * @param id a ULID
     * @param document the document
     * @param lists the lists that it is about
     * @param trigger what set it off
     * @param requestedBy who asked for it
     * @param state {@code RUNNING, COMPLETED, UNCHANGED, QUARANTINED} or {@code FAILED}
     * @param step the step that it is in, or null
     * @param startedAt when it started
     * @param endedAt when it ended, or null while it is running
     * @param counts what it counted, by name
     * @param steps the steps that it has finished, in order
     * @param warnings what an operator should look at, a sentence each
     * @param failure why it failed or was quarantined, or null
     */
    public record Run(
            String id,
            String document,
            List<String> lists,
            String trigger,
            String requestedBy,
            String state,
            @Nullable String step,
            Instant startedAt,
            @Nullable Instant endedAt,
            SortedMap<String, Long> counts,
            List<Step> steps,
            List<String> warnings,
            @Nullable Failure failure) {
        public Run {
            lists = List.copyOf(lists);
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
            steps = List.copyOf(steps);
            warnings = List.copyOf(warnings);
        }
    }

    /** How long a step took, in milliseconds. */
    public record Step(String name, long millis) {}

    /** Why a run failed: its kind, and a sentence for the operator. */
    public record Failure(FailureKind kind, String detail) {}
}
