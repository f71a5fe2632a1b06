package io.listwarden.service.operations;

import io.listwarden.contracts.api.DecisionRequest;
import io.listwarden.contracts.api.VersionsAnswer;
import io.listwarden.service.history.Views;
import io.listwarden.service.security.Actors;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.service.web.RequestChecks;
import io.listwarden.sync.history.DecisionOutcome;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunLog;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Releases and rejects quarantined versions: the second pair of eyes. */
@RestController
final class DecisionController {
    private final SyncControl control;
    private final HistoryStore history;
    private final RunLog runs;
    private final Audit audit;

    DecisionController(SyncControl control, HistoryStore history, RunLog runs, Audit audit) {
        this.control = control;
        this.history = history;
        this.runs = runs;
        this.audit = audit;
    }

    @PostMapping(
            path = "/v1/lists/{listId}/versions/{version}/release",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    VersionsAnswer.Version release(
            @PathVariable(name = "listId") String listId,
            @PathVariable(name = "version") String version,
            @RequestBody DecisionRequest request,
            Principal actor) {
        return decide("release", listId, version, request, actor, this::release);
    }

    private DecisionOutcome release(String listId, int version, String actor, String reason) {
        return switch (control.release(listId, version, actor, reason)) {
            case SyncControl.Released.Decided decided -> decided.outcome();
            case SyncControl.Released.AlreadyRunning already ->
                    throw SyncRunController.alreadyRunning(already.run());
        };
    }

    @PostMapping(
            path = "/v1/lists/{listId}/versions/{version}/reject",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    VersionsAnswer.Version reject(
            @PathVariable(name = "listId") String listId,
            @PathVariable(name = "version") String version,
            @RequestBody DecisionRequest request,
            Principal actor) {
        return decide("reject", listId, version, request, actor, history::reject);
    }

    /** What is done with a quarantined version. */
    private interface Act {
        DecisionOutcome on(String listId, int version, String actor, String reason);
    }

    private VersionsAnswer.Version decide(
            String action,
            String listId,
            String versionText,
            DecisionRequest request,
            Principal caller,
            Act act) {
        int version = Parameters.number("version", versionText, 1, Integer.MAX_VALUE, 1);
        String reason = RequestChecks.given("reason", request.reason());
        String actor = caller.getName();
        return audit.record(
                actor,
                action,
                listId + " version " + version,
                reason,
                () -> {
                    ListVersion quarantined = find(listId, version);
                    requireSecondPerson(quarantined, actor);
                    return done(act.on(listId, version, actor, reason));
                },
                decided -> "done: " + decided.state());
    }

    private ListVersion find(String listId, int version) {
        return history.version(listId, version).orElseThrow(DecisionController::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.of(
                ProblemType.NOT_FOUND, "There is no such version of such a list.");
    }

    /** Whoever sits at this machine is everybody on the embedded default. */
    private void requireSecondPerson(ListVersion version, String actor) {
        boolean requester =
                runs.find(version.runId())
                        .filter(run -> run.requestedBy().equals(actor))
                        .isPresent();
        if (requester && !actor.equals(Actors.LOOPBACK)) {
            throw ProblemException.of(
                    ProblemType.REQUESTER_CANNOT_APPROVE,
                    "The run that brought this version was asked for by %s; somebody else decides."
                            .formatted(actor));
        }
    }

    private static VersionsAnswer.Version done(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Done done -> Views.version(done.version());
            case DecisionOutcome.NotQuarantined not ->
                    throw ProblemException.of(
                            ProblemType.NOT_QUARANTINED,
                            "The version is %s.".formatted(not.version().state()));
            case DecisionOutcome.Overtaken overtaken ->
                    throw ProblemException.of(
                            ProblemType.NOT_QUARANTINED,
                            "Version %d has been accepted since."
                                    .formatted(overtaken.served().version()));
            case DecisionOutcome.NoSuchVersion _ -> throw notFound();
        };
    }
}
