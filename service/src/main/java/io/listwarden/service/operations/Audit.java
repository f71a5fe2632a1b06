package io.listwarden.service.operations;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.service.web.ProblemException;
import io.listwarden.sync.history.AuditLog;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.Supplier;

/** Does actions and writes down who did them and what came of it, refused and failed ones too. */
public final class Audit {
    private final AuditLog log;

    Audit(AuditLog log) {
        this.log = log;
    }

    /**
     * @param action what is done, as a verb
     * @param outcome says in a few words what came of it
     */
    public <T> T record(
            String actor,
            String action,
            String target,
            @Nullable String reason,
            Supplier<T> work,
            Function<T, String> outcome) {
        T result;
        try {
            result = work.get();
        } catch (ProblemException e) {
            log.append(actor, action, target, reason, "refused: " + e.getMessage());
            throw e;
        } catch (ListwardenException e) {
            log.append(actor, action, target, reason, "failed: " + e.detail());
            throw e;
        }
        log.append(actor, action, target, reason, outcome.apply(result));
        return result;
    }

    void refused(String actor, String action, String target) {
        log.append(actor, action, target, null, "refused: the role for this is missing");
    }
}
