package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One attempt to bring a document's lists up to date.
 *
 * @param id sorts by time, see {@link io.listwarden.contracts.identity.Ulid}
 * @param documentId the document
 * @param lists the lists that it is about
 * @param trigger what set it off
 * @param requestedBy who asked for it; the process itself unless an operator did
 * @param state how far it has come
 * @param step the step that it is in, or null between steps
 * @param startedAt when it started
 * @param endedAt when it ended, or null while it is running
 * @param counts what it counted, by name
 * @param steps the steps that it has finished, in order
 * @param warnings what an operator should look at, a sentence each
 * @param failure why it failed or was quarantined, or null
 */
public record SyncRun(
        String id,
        String documentId,
        List<String> lists,
        RunTrigger trigger,
        String requestedBy,
        RunState state,
        @Nullable String step,
        Instant startedAt,
        @Nullable Instant endedAt,
        SortedMap<String, Long> counts,
        List<StepTiming> steps,
        List<String> warnings,
        @Nullable RunFailure failure) {
    public SyncRun {
        lists = List.copyOf(lists);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }
}
