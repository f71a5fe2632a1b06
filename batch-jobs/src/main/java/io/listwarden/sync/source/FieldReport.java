package io.listwarden.sync.source;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The strictness report: every element, attribute or column that a document holds, with how often
 * it came with a value, under the publisher's name.
 *
 * @param mapped what became part of a party
 * @param ignored what is left out on purpose
 * @param unknown what the adapter does not know; the publisher may have changed the format
 */
public record FieldReport(
        SortedMap<String, Long> mapped,
        SortedMap<String, Long> ignored,
        SortedMap<String, Long> unknown) {
    /** Nothing was met. */
    public static final FieldReport NONE =
            new FieldReport(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public FieldReport {
        mapped = copy(mapped);
        ignored = copy(ignored);
        unknown = copy(unknown);
    }

    /** How many times something came that the adapter does not know. */
    public long unknownCount() {
        return unknown.values().stream().mapToLong(n -> n).sum();
    }

    private static SortedMap<String, Long> copy(Map<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
