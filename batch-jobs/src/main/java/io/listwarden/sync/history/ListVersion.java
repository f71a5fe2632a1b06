package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of one list. Times have microseconds.
 *
 * @param listId the list
 * @param version counts from 1 for each list, quarantined versions included
 * @param state where it stands
 * @param cause whether the list changed or only our reader of it
 * @param documentId the document that it was read from
 * @param documentFormat in which of its formats
 * @param documentSha256 of the raw bytes, 64 hex digits
 * @param documentUrl where the document was asked for
 * @param headers of the publisher's answer, names in lower case
 * @param parserVersion of our reader
 * @param sourceDate the publisher's own date of the document, or null where it gives none
 * @param fetchedAt when the document was fetched
 * @param recordedAt when this version was recorded
 * @param acceptedAt when it was accepted, or null if it never was
 * @param runId the sync run that recorded it
 * @param partyCount parties in it
 * @param nameCount names of all these parties
 * @param added parties that the version before had not; 0 unless accepted, like the next two
 * @param amended parties of which it says something else
 * @param removed parties that only the version before had
 * @param blobSha256 the name of its blob, or null where none has been made
 * @param findings why it was quarantined, a sentence each; empty if it was not
 * @param decision what was decided about it, or null where nothing was to decide or has been yet
 */
public record ListVersion(
        String listId,
        int version,
        VersionState state,
        VersionCause cause,
        String documentId,
        String documentFormat,
        String documentSha256,
        URI documentUrl,
        SortedMap<String, String> headers,
        int parserVersion,
        @Nullable Instant sourceDate,
        Instant fetchedAt,
        Instant recordedAt,
        @Nullable Instant acceptedAt,
        String runId,
        int partyCount,
        int nameCount,
        int added,
        int amended,
        int removed,
        @Nullable String blobSha256,
        List<String> findings,
        @Nullable Decision decision) {
    public ListVersion {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        findings = List.copyOf(findings);
    }
}
