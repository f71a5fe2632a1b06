package io.listwarden.sync.source;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reading a document to its end showed. Parties, records merged into them and records left out
 * add up to {@code records} and {@code furtherListings}, or something was lost on the way.
 *
 * @param sourceDate the publisher's own date of the document; null where the document does not say
 * @param records records that the reader met
 * @param furtherListings parties beyond the first of a record, where one record stands on several
 *     lists
 * @param leftOut records that are no party of their own, by the reason for it in a few words, for
 *     example {@code "a further name of its party"} or {@code "delisted"}
 * @param fields what was mapped, ignored, or not known
 */
public record ReadSummary(
        @Nullable Instant sourceDate,
        long records,
        long furtherListings,
        SortedMap<String, Long> leftOut,
        FieldReport fields) {
    public ReadSummary {
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** A summary of a document in which every record is a party, or merged into one. */
    public ReadSummary(@Nullable Instant sourceDate, long records, FieldReport fields) {
        this(sourceDate, records, 0, new TreeMap<>(), fields);
    }

    /** What the adapter does not know, with how often it came. */
    public SortedMap<String, Long> unknown() {
        return fields.unknown();
    }

    /** How many records are no party of their own. */
    public long leftOutCount() {
        return leftOut.values().stream().mapToLong(n -> n).sum();
    }
}
