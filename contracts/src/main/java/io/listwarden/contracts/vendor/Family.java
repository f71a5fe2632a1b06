package io.listwarden.contracts.vendor;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Vendors that belong together: parents and subsidiaries, former and later companies of one
 * business, and those who lead them.
 *
 * @param id unique in the register
 * @param name what the family is called
 * @param summary what it is, or null
 * @param sources the sources that only this family cites, by id
 * @param members never empty; its head first
 */
public record Family(
        String id,
        String name,
        @Nullable String summary,
        SortedMap<String, Source> sources,
        List<Member> members) {
    public Family {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        members = List.copyOf(members);
    }

    /** The member that the family is known by. */
    public Member head() {
        return members.getFirst();
    }
}
