package io.listwarden.sync.history;

import io.listwarden.sync.fetch.FetchedDocument;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a version before it is recorded; the components mean the same as in {@link
 * ListVersion}.
 *
 * @param sourceDate may be null
 * @param runId with the list id: what makes recording twice the same as recording once
 * @param blobSha256 null where the blob is made later, see {@link HistoryStore#nameBlob}
 */
public record VersionDraft(
        String listId,
        String documentId,
        String documentFormat,
        String documentSha256,
        URI documentUrl,
        SortedMap<String, String> headers,
        int parserVersion,
        @Nullable Instant sourceDate,
        Instant fetchedAt,
        String runId,
        @Nullable String blobSha256) {
    public VersionDraft {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    /** A draft without a blob of a list that {@code document} carries. */
    public static VersionDraft of(
            String listId,
            FetchedDocument document,
            String documentFormat,
            int parserVersion,
            @Nullable Instant sourceDate,
            String runId) {
        return new VersionDraft(
                listId,
                document.documentId(),
                documentFormat,
                document.sha256(),
                document.url(),
                document.headers(),
                parserVersion,
                sourceDate,
                document.fetchedAt(),
                runId,
                null);
    }

    public VersionDraft withBlob(String sha256) {
        return new VersionDraft(
                listId,
                documentId,
                documentFormat,
                documentSha256,
                documentUrl,
                headers,
                parserVersion,
                sourceDate,
                fetchedAt,
                runId,
                sha256);
    }

    ListVersion recorded(
            int version,
            VersionState state,
            VersionCause cause,
            Instant at,
            Tally tally,
            List<String> findings) {
        return new ListVersion(
                listId,
                version,
                state,
                cause,
                documentId,
                documentFormat,
                documentSha256,
                documentUrl,
                headers,
                parserVersion,
                sourceDate,
                fetchedAt,
                at,
                state == VersionState.SERVED ? at : null,
                runId,
                tally.parties(),
                tally.names(),
                tally.added(),
                tally.amended(),
                tally.removed(),
                blobSha256,
                findings,
                null);
    }
}
