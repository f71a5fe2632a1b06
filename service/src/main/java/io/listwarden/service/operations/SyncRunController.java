package io.listwarden.service.operations;

import io.listwarden.contracts.api.SyncRequest;
import io.listwarden.contracts.api.SyncRunsAnswer;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.RequestChecks;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.SyncRun;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.security.Principal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Starts sync runs and shows them. */
@RestController
final class SyncRunController {
    private static final int DEFAULT_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1_000;
    private static final int MOST_LISTS = 100;

    private final SyncControl control;
    private final RunLog runs;
    private final RunProgress progress;
    private final Audit audit;

    SyncRunController(SyncControl control, RunLog runs, RunProgress progress, Audit audit) {
        this.control = control;
        this.runs = runs;
        this.progress = progress;
        this.audit = audit;
    }

    @PostMapping(path = "/v1/sync-runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SyncRunsAnswer> start(@RequestBody SyncRequest request, Principal actor) {
        check(request.lists());
        List<SyncRun> started =
                audit.record(
                        actor.getName(),
                        "start",
                        request.lists().isEmpty()
                                ? "all lists"
                                : String.join(", ", new TreeSet<>(request.lists())),
                        null,
                        () -> start(request, actor.getName()),
                        these -> "started " + ids(these));
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, location(started))
                .body(answer(started));
    }

    private static void check(List<String> lists) {
        RequestChecks checks = new RequestChecks();
        if (checks.atMost(MOST_LISTS, "lists", lists)) {
            for (int i = 0; i < lists.size(); i++) {
                checks.require(
                        lists.get(i).matches("[a-z0-9-]{2,64}"),
                        "lists[" + i + "]",
                        "is not the id of a list");
            }
        }
        checks.throwIfAny();
    }

    private List<SyncRun> start(SyncRequest request, String actor) {
        boolean force = Boolean.TRUE.equals(request.force());
        return switch (control.start(new TreeSet<>(request.lists()), force, actor)) {
            case SyncControl.Started.Runs started -> started.runs();
            case SyncControl.Started.AlreadyRunning already -> throw alreadyRunning(already.run());
            case SyncControl.Started.NotCarried missing ->
                    throw ProblemException.field(
                            "lists[" + request.lists().indexOf(missing.list()) + "]",
                            "is not the id of a list that an enabled document carries");
        };
    }

    static ProblemException alreadyRunning(SyncRun run) {
        return ProblemException.runInProgress(
                "The run %s of %s is still going.".formatted(run.id(), run.documentId()),
                RunViews.path(run));
    }

    private static String ids(List<SyncRun> runs) {
        return runs.stream().map(SyncRun::id).collect(Collectors.joining(", "));
    }

    /** The run, or all runs where several were started. */
    private static String location(List<SyncRun> runs) {
        return runs.size() == 1 ? RunViews.path(runs.getFirst()) : "/v1/sync-runs";
    }

    private static SyncRunsAnswer answer(List<SyncRun> runs) {
        return new SyncRunsAnswer(runs.stream().map(RunViews::run).toList());
    }

    @GetMapping("/v1/sync-runs")
    SyncRunsAnswer runs(
            @RequestParam(name = "before", required = false) @Nullable String before,
            @RequestParam(name = "limit", required = false) @Nullable String limit) {
        if (before != null && !before.matches("[0-9A-Z]{26}")) {
            throw ProblemException.field("before", "is not the id of a run");
        }
        return answer(
                runs.newest(
                        before,
                        Parameters.number("limit", limit, 1, HIGHEST_LIMIT, DEFAULT_LIMIT)));
    }

    @GetMapping("/v1/sync-runs/{id}")
    SyncRunsAnswer.Run run(@PathVariable(name = "id") String id) {
        return RunViews.run(find(id));
    }

    @GetMapping("/v1/sync-runs/{id}/events")
    SseEmitter events(@PathVariable(name = "id") String id) {
        return progress.follow(find(id));
    }

    private SyncRun find(String id) {
        return runs.find(id)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemType.NOT_FOUND, "There is no run with this id."));
    }
}
