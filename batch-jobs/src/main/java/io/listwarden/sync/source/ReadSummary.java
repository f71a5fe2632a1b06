package io.listwarden.sync.source;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reading a document to its end showed.
 *
 * @param sourceDate the publisher's own date of the document; null where the document does not say
 * @param records records in the document: parties plus records merged into them
 * @param unknown elements, attributes or columns that the adapter does not know, with how often
 *     they came
 */
public record ReadSummary(
        @Nullable Instant sourceDate, long records, SortedMap<String, Long> unknown) {
    public ReadSummary {
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }
}
