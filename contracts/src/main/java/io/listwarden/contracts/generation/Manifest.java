package io.listwarden.contracts.generation;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * One generation: which version of each list belongs together.
 *
 * @param number counts up with every publication; at least 1
 * @param publishedAt when it was published
 * @param demo whether the lists are the built-in samples
 * @param lists one entry a list, sorted by list id
 * @param resolution the vendors, and what belongs together on these lists; null in generations that
 *     were published without
 */
public record Manifest(
        long number,
        Instant publishedAt,
        boolean demo,
        List<Entry> lists,
        @Nullable Resolution resolution) {
    public Manifest {
        lists = List.copyOf(lists);
    }

    /** The names of all blobs that it needs. */
    public Stream<String> blobs() {
        Stream<String> ofLists = lists.stream().map(Entry::blobSha256);
        return resolution == null ? ofLists : Stream.concat(ofLists, resolution.blobs());
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
            Duration staleAfter) {
        /** The day that the list is true of: the publisher's, or that on which it was fetched. */
        public LocalDate day() {
            return (sourceDate == null ? fetchedAt : sourceDate)
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        }
    }

    /**
     * What was resolved for a generation.
     *
     * @param registerVersion version of the register of vendors, counted from 1
     * @param register the register
     * @param links what belongs together
     * @param basis hash of all that the links follow from
     */
    public record Resolution(int registerVersion, Part register, Part links, String basis) {
        /** The names of its blobs. */
        public Stream<String> blobs() {
            return Stream.of(register.blobSha256(), links.blobSha256());
        }
    }

    /**
     * A part of a generation that is no list.
     *
     * @param blobSha256 the name of its {@link JsonBlob}
     */
    public record Part(String blobSha256) {}
}
