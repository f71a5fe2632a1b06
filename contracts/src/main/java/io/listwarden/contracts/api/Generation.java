package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The list versions that an answer rests on; one answer has one generation.
 *
 * @param number counts up with every publication
 * @param publishedAt when it was published
 * @param demo whether the lists are the built-in samples
 * @param lists sorted by id
 * @param registerVersion version of the register of surveillance vendors, or null without one
 */
public record Generation(
        long number,
        Instant publishedAt,
        boolean demo,
        List<ServedList> lists,
        @Nullable Integer registerVersion) {
    public Generation {
        lists = List.copyOf(lists);
    }

    /**
     * A list as served.
     *
     * @param listId the list
     * @param version counted from 1
     * @param sourceDate the publisher's date of the document, or null where it gives none
     * @param stale whether the list has not been checked for longer than it should
     */
    public record ServedList(
            String listId, int version, @Nullable Instant sourceDate, boolean stale) {}
}
