package io.listwarden.sync.job;

import io.listwarden.sync.history.HistoryStore;

import java.util.List;
import java.util.Optional;

/**
 * Which document a list is served from where several carry it: the one of the highest rank that is
 * fetched and has an accepted version of the list. Until then the next one serves; so the list of a
 * compilation gives way to the authority's own at the moment when that one has proved itself.
 */
final class Ownership {
    private final Documents documents;
    private final HistoryStore history;

    Ownership(Documents documents, HistoryStore history) {
        this.documents = documents;
        this.history = history;
    }

    /** The lists of the document that are served from it, or will be. */
    List<String> owned(Document document) {
        return document.listIds().stream()
                .filter(list -> insteadOf(document, list).isEmpty())
                .toList();
    }

    /** The document that this list is served from instead of the given one. */
    Optional<Document> insteadOf(Document document, String listId) {
        return documents.carriers(listId).stream()
                .takeWhile(other -> !other.id().equals(document.id()))
                .filter(other -> history.everAccepted(listId, other.id()))
                .findFirst();
    }
}
