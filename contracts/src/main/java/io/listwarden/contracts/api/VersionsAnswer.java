package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** The versions of a list, newest first. */
public record VersionsAnswer(List<Version> versions) {
    public VersionsAnswer {
        versions = List.copyOf(versions);
    }

    /**
     * A version of a list.
     *
     * @param listId the list
     * @param version counted from 1
     * @param state {@code SERVED, SUPERSEDED, QUARANTINED} or {@code REJECTED}
     * @param cause {@code PUBLISHER, PARSER, RELEASE, SOURCE} or {@code BACKFILL}
     * @param document the document that it was read from
     * @param documentFormat in which of its formats
     * @param documentUrl where the document was asked for
     * @param documentSha256 of the raw bytes, 64 hex digits
     * @param parserVersion of our reader
     * @param sourceDate the publisher's date of the document, or null where it gives none
     * @param fetchedAt when the document was fetched
     * @param recordedAt when the version was recorded
     * @param acceptedAt when it was accepted, or null if it never was
     * @param run the sync run that recorded it
     * @param partyCount parties in it
     * @param nameCount their names
     * @param added parties that the version before had not
     * @param amended parties of which it says something else
     * @param removed parties that only the version before had
     * @param findings why it was quarantined, a sentence each
     * @param decision what was decided about it, or null
     */
    public record Version(
            String listId,
            int version,
            String state,
            String cause,
            String document,
            String documentFormat,
            URI documentUrl,
            String documentSha256,
            int parserVersion,
            @Nullable Instant sourceDate,
            Instant fetchedAt,
            Instant recordedAt,
            @Nullable Instant acceptedAt,
            String run,
            int partyCount,
            int nameCount,
            int added,
            int amended,
            int removed,
            List<String> findings,
            @Nullable Decision decision) {
        public Version {
            findings = List.copyOf(findings);
        }
    }

    /** Who decided what about a quarantined version, why and when. */
    public record Decision(String actor, String reason, Instant at) {}
}
