package io.listwarden.sync.history;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

/** Why a run failed, or what it was quarantined for. */
public record RunFailure(FailureKind kind, String detail) {
    public static RunFailure of(ListwardenException e) {
        return new RunFailure(e.kind(), e.detail());
    }
}
