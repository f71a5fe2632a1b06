package io.listwarden.service.operations;

import io.listwarden.contracts.api.RunReportAnswer;
import io.listwarden.contracts.api.SyncRequest;
import io.listwarden.contracts.api.SyncRunsAnswer;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.RequestChecks;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunReport;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Starts sync runs and shows them. */
@RestController
final class SyncRunController {
    private static final int DEFAULT_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1_000;
    private static final int MOST_LISTS = 100;

    /** Before this day no publisher's editions go back. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final SyncControl control;
    private final RunLog runs;
    private final RunProgress progress;
    private final Audit audit;
    private final Clock clock;

    SyncRunController(
            SyncControl control, RunLog runs, RunProgress progress, Audit audit, Clock clock) {
        this.control = control;
        this.runs = runs;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping(path = "/v1/sync-runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SyncRunsAnswer> start(@RequestBody SyncRequest request, Principal actor) {
        check(request);
        List<SyncRun> started =
                audit.record(
                        actor.getName(),
                        "start",
                        target(request),
                        null,
                        () -> start(request, actor.getName()),
                        these -> "started " + ids(these));
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, location(started))
                .body(answer(started));
    }

    private static String target(SyncRequest request) {
        String lists =
                request.lists().isEmpty()
                        ? "all lists"
                        : String.join(", ", new TreeSet<>(request.lists()));
        return request.from() == null
                ? lists
                : "%s from %s to %s".formatted(lists, request.from(), last(request));
    }

    private static @Nullable LocalDate last(SyncRequest request) {
        return request.to() == null ? request.from() : request.to();
    }

    private void check(SyncRequest request) {
        List<String> lists = request.lists();
        RequestChecks checks = new RequestChecks();
        if (request.from() != null) {
            checkPast(checks, lists, request.from(), last(request));
        } else {
            checks.require(request.to() == null, "to", "needs a from");
        }
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

    private void checkPast(
            RequestChecks checks, List<String> lists, LocalDate from, @Nullable LocalDate to) {
        checks.require(lists.size() == 1, "lists", "names the one list whose past is filled in");
        checks.require(!from.isBefore(EARLIEST), "from", "is before " + EARLIEST);
        checks.require(to == null || !to.isBefore(from), "to", "is before from");
        checks.require(to == null || !to.isAfter(LocalDate.now(clock)), "to", "lies in the future");
    }

    private SyncControl.Started begin(SyncRequest request, String actor) {
        LocalDate last = last(request);
        return request.from() == null || last == null
                ? control.start(
                        new TreeSet<>(request.lists()), Boolean.TRUE.equals(request.force()), actor)
                : control.backfill(request.lists().getFirst(), request.from(), last, actor);
    }

    private List<SyncRun> start(SyncRequest request, String actor) {
        return switch (begin(request, actor)) {
            case SyncControl.Started.Runs started -> started.runs();
            case SyncControl.Started.AlreadyRunning already -> throw alreadyRunning(already.run());
            case SyncControl.Started.NotCarried missing ->
                    throw ProblemException.field(
                            "lists[" + request.lists().indexOf(missing.list()) + "]",
                            "is not the id of a list that an enabled document carries");
            case SyncControl.Started.NoEditions _ ->
                    throw ProblemException.field(
                            "lists[0]", "is of a publisher that does not keep its editions");
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

    @GetMapping("/v1/sync-runs/{id}/report")
    RunReportAnswer report(@PathVariable(name = "id") String id) {
        SyncRun run = find(id);
        return RunViews.report(run, runs.report(run.id()).orElse(RunReport.NONE));
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
