package io.listwarden.service.operations;

import io.listwarden.contracts.api.SyncRunsAnswer;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.sync.history.SyncRun;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.security.Principal;

/** Takes the documents of an operator's own lists. */
@RestController
final class UploadController {
    private final SyncControl control;
    private final Audit audit;

    UploadController(SyncControl control, Audit audit) {
        this.control = control;
        this.audit = audit;
    }

    /** The body is the document as it is, whatever its media type. */
    @PutMapping("/v1/lists/{listId}/document")
    ResponseEntity<SyncRunsAnswer.Run> upload(
            @PathVariable(name = "listId") String listId,
            HttpServletRequest request,
            Principal actor) {
        SyncRun run =
                audit.record(
                        actor.getName(),
                        "upload",
                        listId,
                        null,
                        () -> start(listId, request, actor.getName()),
                        started -> "started " + started.id());
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, RunViews.path(run))
                .body(RunViews.run(run));
    }

    private SyncRun start(String listId, HttpServletRequest request, String actor) {
        return switch (take(listId, request, actor)) {
            case SyncControl.Started.Runs started -> started.runs().getFirst();
            case SyncControl.Started.AlreadyRunning already ->
                    throw SyncRunController.alreadyRunning(already.run());
            case SyncControl.Started.NotCarried _, SyncControl.Started.NoEditions _ ->
                    throw ProblemException.of(
                            ProblemType.NOT_FOUND, "There is no own list with this id.");
        };
    }

    private SyncControl.Started take(String listId, HttpServletRequest request, String actor) {
        try {
            return control.upload(listId, request.getInputStream(), actor);
        } catch (IOException e) {
            throw ProblemException.field("body", "did not arrive whole");
        } catch (ListwardenException e) {
            throw refused(e);
        }
    }

    private static RuntimeException refused(ListwardenException e) {
        if (e.kind() == FailureKind.TOO_LARGE) {
            return ProblemException.of(ProblemType.TOO_LARGE, e.detail());
        }
        return e.kind() == FailureKind.MALFORMED ? ProblemException.field("body", "is empty") : e;
    }
}
