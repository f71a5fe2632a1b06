package io.listwarden.contracts.failure;

import org.jspecify.annotations.Nullable;

/**
 * A failure with its kind and a sentence for the operator; never holds a secret or a name that
 * somebody asked for.
 */
public class ListwardenException extends RuntimeException {
    private final FailureKind kind;

    public ListwardenException(FailureKind kind, String detail) {
        this(kind, detail, null);
    }

    public ListwardenException(FailureKind kind, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    public FailureKind kind() {
        return kind;
    }

    /** The sentence for the operator, the same as the message. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
