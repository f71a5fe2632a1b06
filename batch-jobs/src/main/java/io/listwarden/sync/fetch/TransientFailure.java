package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** An attempt failed in a way that another attempt may mend. */
final class TransientFailure extends ListwardenException {
    private final Duration atLeast;

    TransientFailure(String detail, Throwable cause) {
        this(detail, cause, Duration.ZERO);
    }

    /**
     * @param atLeast to be waited before the next attempt, as the publisher asked
     */
    TransientFailure(String detail, @Nullable Throwable cause, Duration atLeast) {
        super(FailureKind.UNREACHABLE, detail, cause);
        this.atLeast = atLeast;
    }

    Duration atLeast() {
        return atLeast;
    }
}
