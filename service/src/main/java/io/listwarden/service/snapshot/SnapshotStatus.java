package io.listwarden.service.snapshot;

import io.listwarden.contracts.failure.FailureKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How the following of the generation store goes, for health and metrics.
 *
 * @param generation number of the served generation, or null while there is none
 * @param origin where the served generation comes from, or null while there is none
 * @param loadedAt when the served generation was loaded, or null while there is none
 * @param problem why a newer generation could not be looked for or loaded, or null when all is well
 */
public record SnapshotStatus(
        @Nullable Long generation,
        Snapshot.@Nullable Origin origin,
        @Nullable Instant loadedAt,
        @Nullable Problem problem) {
    /**
     * What stands in the way.
     *
     * @param kind the last failure's kind
     * @param detail a sentence for the operator
     * @param since when failures of this kind began, without a success since
     */
    public record Problem(FailureKind kind, String detail, Instant since) {}
}
