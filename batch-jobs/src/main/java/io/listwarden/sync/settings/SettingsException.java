package io.listwarden.sync.settings;

import org.jspecify.annotations.Nullable;

/** The process cannot start as it is configured; the message is a sentence for its operator. */
public final class SettingsException extends IllegalArgumentException {
    public SettingsException(String sentence) {
        this(sentence, null);
    }

    public SettingsException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
