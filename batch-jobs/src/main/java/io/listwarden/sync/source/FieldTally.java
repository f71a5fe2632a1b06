package io.listwarden.sync.source;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the fields of a document while it is read. Not safe for several threads. */
public final class FieldTally {
    private final SortedMap<String, Long> mapped = new TreeMap<>();
    private final SortedMap<String, Long> ignored = new TreeMap<>();
    private final SortedMap<String, Long> unknown = new TreeMap<>();

    /** A field with a value that became part of a party. */
    public void mapped(String field) {
        mapped.merge(field, 1L, Long::sum);
    }

    /** A field with a value that is left out on purpose. */
    public void ignored(String field) {
        ignored.merge(field, 1L, Long::sum);
    }

    /** A field, or a value of one ({@code field=value}), that the adapter does not know. */
    public void unknown(String field) {
        unknown.merge(field, 1L, Long::sum);
    }

    /** Makes an unknown field part of the report even if it never has a value. */
    public void announceUnknown(String field) {
        unknown.putIfAbsent(field, 0L);
    }

    /** What was counted until now. */
    public FieldReport report() {
        return new FieldReport(mapped, ignored, unknown);
    }
}
