package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;

/**
 * The wish to serve a quarantined version.
 *
 * @param listId the list
 * @param version the quarantined version
 * @param runId the run that does it; releasing again in the same run gives the first result
 * @param actor who wishes it
 * @param reason in the actor's words
 * @param blobSha256 null where the blob is made later
 */
public record ReleaseOrder(
        String listId,
        int version,
        String runId,
        String actor,
        String reason,
        @Nullable String blobSha256) {}
