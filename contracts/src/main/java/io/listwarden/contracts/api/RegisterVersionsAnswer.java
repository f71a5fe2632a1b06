package io.listwarden.contracts.api;

import java.time.Instant;
import java.util.List;

/**
 * The versions of the register of vendors.
 *
 * @param versions newest first
 */
public record RegisterVersionsAnswer(List<Version> versions) {
    public RegisterVersionsAnswer {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param version counted from 1
     * @param recordedAt since when it is in force, or was
     * @param sha256 hash of its content
     * @param vendors families in it
     * @param members members of these
     */
    public record Version(
            int version, Instant recordedAt, String sha256, int vendors, int members) {}
}
