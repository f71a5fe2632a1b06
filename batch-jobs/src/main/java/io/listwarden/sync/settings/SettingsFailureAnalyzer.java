package io.listwarden.sync.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows why the process does not start as a sentence instead of a stack trace. */
final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, SettingsException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Change the configuration.", cause);
    }
}
