package io.listwarden.sync.history;

import io.listwarden.contracts.change.ChangeKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * Which changes are wanted.
 *
 * @param lists changes of these lists; empty means all
 * @param kinds changes of these kinds; empty means all
 * @param version changes of this version only, or null for all
 * @param since changes accepted then or later, or null for all
 * @param after changes with a greater id; 0 starts at the first
 * @param limit most changes returned, at least 1
 */
public record ChangeQuery(
        Set<String> lists,
        Set<ChangeKind> kinds,
        @Nullable Integer version,
        @Nullable Instant since,
        long after,
        int limit) {
    public ChangeQuery {
        lists = Set.copyOf(lists);
        kinds = Set.copyOf(kinds);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit is at least 1");
        }
    }

    /** Changes of one version of a list. */
    public static ChangeQuery ofVersion(String listId, int version, long after, int limit) {
        return new ChangeQuery(Set.of(listId), Set.of(), version, null, after, limit);
    }
}
