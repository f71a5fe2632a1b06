package io.listwarden.sync.quality;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the gate found.
 *
 * @param findings list id to sentences, one for each thing that is not believable; no entry for a
 *     list that passed
 */
public record Verdict(SortedMap<String, List<String>> findings) {
    public Verdict {
        findings = new TreeMap<>(findings);
    }

    /** Why the list must not be served; empty when it may. */
    public List<String> of(String listId) {
        return findings.getOrDefault(listId, List.of());
    }

    public boolean passes(String listId) {
        return of(listId).isEmpty();
    }
}
