package io.listwarden.service.operations;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;

/**
 * Writes an audit row when somebody known tries an operator's action without the role for it.
 * Callers that are not known leave no row: they could fill the log.
 */
final class DeniedActions {
    private final Audit audit;

    DeniedActions(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        Authentication caller = event.getAuthentication().get();
        if (event.getObject() instanceof HttpServletRequest request
                && request.getMethod().equals("POST")
                && request.getRequestURI().matches("/v1/(sync-runs|lists/.*|vendors/links/.*)")
                && !(caller instanceof AnonymousAuthenticationToken)) {
            audit.refused(caller.getName(), "request", "POST " + shown(request.getRequestURI()));
        }
    }

    private static String shown(String path) {
        return path.length() > 200 ? path.substring(0, 200) : path;
    }
}
