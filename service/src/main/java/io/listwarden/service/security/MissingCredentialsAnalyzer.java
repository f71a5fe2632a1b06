package io.listwarden.service.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the refusal to start as a sentence instead of a stack trace. */
final class MissingCredentialsAnalyzer
        extends AbstractFailureAnalyzer<MissingCredentialsException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, MissingCredentialsException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), MissingCredentialsException.ACTION, cause);
    }
}
