package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The lists and how each stands. */
public record ListsAnswer(List<ListStatus> lists) {
    public ListsAnswer {
        lists = List.copyOf(lists);
    }

    /**
     * How a list stands.
     *
     * @param id the list
     * @param publisher who publishes its document
     * @param authority who decides who is on it
     * @param document the document that it is served from
     * @param state how it stands
     * @param version the served version, or null where none is, like the next five
     * @param sourceDate the publisher's date of the document, also null where it gives none
     * @param fetchedAt when the served document was fetched
     * @param servedAt since when the version is served
     * @param partyCount parties in it
     * @param nameCount their names
     * @param nextRunAt when it is checked next, or null where nothing is scheduled
     */
    public record ListStatus(
            String id,
            String publisher,
            String authority,
            String document,
            State state,
            @Nullable Integer version,
            @Nullable Instant sourceDate,
            @Nullable Instant fetchedAt,
            @Nullable Instant servedAt,
            @Nullable Integer partyCount,
            @Nullable Integer nameCount,
            @Nullable Instant nextRunAt) {}

    /** How a list stands. */
    public enum State {
        CURRENT,
        /** Served, but not checked for longer than it should. */
        STALE,
        /** Its newest version waits for a decision; an older one may be served. */
        QUARANTINED,
        NEVER_LOADED
    }
}
