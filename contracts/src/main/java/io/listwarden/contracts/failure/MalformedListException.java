package io.listwarden.contracts.failure;

import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be understood; the message names the place, the record and the field as
 * far as known.
 */
public final class MalformedListException extends ListwardenException {
    public MalformedListException(String detail) {
        this(detail, null);
    }

    public MalformedListException(String detail, @Nullable Throwable cause) {
        super(FailureKind.MALFORMED, detail, cause);
    }
}
