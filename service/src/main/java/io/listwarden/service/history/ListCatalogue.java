package io.listwarden.service.history;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The lists that this installation keeps in sync, loaded or not. */
public interface ListCatalogue {
    /** Sorted by list id. */
    List<CataloguedList> lists();

    /**
     * What is known of a list before it is loaded.
     *
     * @param listId the list
     * @param publisher who publishes its document, in full
     * @param authority who decides who is on it, in full
     * @param documentId the document that it will be served from
     * @param staleAfter how long after the last successful check it counts as stale
     * @param nextRunAt when it is checked next, or null where nothing is scheduled
     */
    record CataloguedList(
            String listId,
            String publisher,
            String authority,
            String documentId,
            Duration staleAfter,
            @Nullable Instant nextRunAt) {}
}
