package io.listwarden.contracts.generation;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One generation: which version of each list belongs together.
 *
 * @param number counts up with every publication; at least 1
 * @param publishedAt when it was published
 * @param demo whether the lists are the built-in samples
 * @param lists one entry a list, sorted by list id
 */
public record Manifest(long number, Instant publishedAt, boolean demo, List<Entry> lists) {
    public Manifest {
        lists = List.copyOf(lists);
    }

    /**
     * One list in a generation.
     *
     * @param listId the list
     * @param version the accepted version, counted from 1
     * @param sourceDate the publisher's own date of the document, or null where the publisher gives
     *     none
     * @param fetchedAt when the document was fetched
     * @param blobSha256 the name of the blob: SHA-256 of its content before compression, 64 hex
     *     digits
     * @param partyCount parties in the blob
     * @param staleAfter how long after the last successful check the list counts as stale
     */
    public record Entry(
            String listId,
            int version,
            @Nullable Instant sourceDate,
            Instant fetchedAt,
            String blobSha256,
            int partyCount,
            Duration staleAfter) {}
}
