package io.listwarden.sync.source.us.csl;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what the file holds beyond what we know how to read; its text is kept nevertheless. */
final class Unknown {
    private final SortedMap<String, Long> counts = new TreeMap<>();

    /** Makes the thing known to the report even if it never comes. */
    void announce(String what) {
        counts.putIfAbsent(what, 0L);
    }

    void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    SortedMap<String, Long> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
