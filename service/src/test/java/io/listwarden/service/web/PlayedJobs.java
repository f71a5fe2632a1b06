package io.listwarden.service.web;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.service.operations.SyncControl;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ReleaseOrder;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Starts and ends runs in the real run log, and does nothing in between. */
final class PlayedJobs implements SyncControl {
    private static final Map<String, String> DOCUMENTS =
            Map.of("eu-fsf", "eu-fsf", "us-bis-el", "us-csl");

    private final RunLog runs;
    private final HistoryStore history;

    PlayedJobs(RunLog runs, HistoryStore history) {
        this.runs = runs;
        this.history = history;
    }

    @Override
    public Started start(Set<String> lists, boolean force, String requestedBy) {
        for (String list : lists) {
            if (!DOCUMENTS.containsKey(list)) {
                return new Started.NotCarried(list);
            }
        }
        Set<String> wanted = new TreeSet<>(lists.isEmpty() ? DOCUMENTS.keySet() : lists);
        for (String list : wanted) {
            Optional<SyncRun> running = runs.running(document(list));
            if (running.isPresent()) {
                return new Started.AlreadyRunning(running.get());
            }
        }
        return new Started.Runs(
                wanted.stream()
                        .map(
                                list ->
                                        runs.start(
                                                        document(list),
                                                        List.of(list),
                                                        RunTrigger.OPERATOR,
                                                        requestedBy)
                                                .orElseThrow())
                        .toList());
    }

    @Override
    public Started backfill(String list, LocalDate from, LocalDate to, String requestedBy) {
        return list.equals("eu-fsf")
                ? new Started.NoEditions(list)
                : start(Set.of(list), false, requestedBy);
    }

    @Override
    public Started upload(String listId, InputStream document, String requestedBy)
            throws IOException {
        if (!listId.startsWith("own-")) {
            return new Started.NotCarried(listId);
        }
        if (document.readAllBytes().length == 0) {
            throw new MalformedListException("the answer is empty");
        }
        return new Started.Runs(
                List.of(
                        runs.start(listId, List.of(listId), RunTrigger.OPERATOR, requestedBy)
                                .orElseThrow()));
    }

    private static String document(String list) {
        return String.valueOf(DOCUMENTS.get(list));
    }

    @Override
    public Released release(String listId, int version, String actor, String reason) {
        Optional<SyncRun> run =
                runs.start(document(listId), List.of(listId), RunTrigger.RELEASE, actor);
        if (run.isEmpty()) {
            return new Released.AlreadyRunning(runs.running(document(listId)).orElseThrow());
        }
        String id = run.get().id();
        try {
            return new Released.Decided(
                    history.release(
                            new ReleaseOrder(listId, version, id, actor, reason, null),
                            List.of(SampleParties.CANDIRU)::forEach));
        } finally {
            runs.finish(id, RunState.COMPLETED, null);
        }
    }
}
