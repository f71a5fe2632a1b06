package io.listwarden.sync.job;

import io.listwarden.sync.settings.DocumentSettings;
import io.listwarden.sync.settings.ListwardenSettings;
import io.listwarden.sync.source.ListSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents that can be fetched and read, with their settings. */
public final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final SortedMap<String, Document> byId = new TreeMap<>();

    /**
     * @throws IllegalArgumentException if settings of a document make no sense
     */
    public Documents(Collection<? extends ListSource> sources, ListwardenSettings settings) {
        for (ListSource source : sources) {
            String id = source.descriptor().documentId();
            DocumentSettings effective =
                    DocumentSettings.of(source.descriptor(), settings.documents().get(id));
            byId.put(id, new Document(source, effective));
        }
        settings.documents().keySet().stream()
                .filter(id -> !byId.containsKey(id))
                .forEach(Documents::warn);
    }

    private static void warn(String id) {
        LOG.warn(
                "listwarden.documents.{} is set, but this version cannot read that document:"
                        + " nothing of it is fetched or searched.",
                id);
    }

    public Optional<Document> find(String documentId) {
        return Optional.ofNullable(byId.get(documentId));
    }

    /** All documents that are fetched, by id. */
    public List<Document> enabled() {
        return byId.values().stream().filter(document -> document.settings().enabled()).toList();
    }

    /** All documents that can be read, by id, whether they are fetched or not. */
    public Collection<Document> all() {
        return List.copyOf(byId.values());
    }

    /** The fetched document that carries the list; empty where none does. */
    public Optional<Document> carrying(String listId) {
        return enabled().stream()
                .filter(document -> document.listIds().contains(listId))
                .findFirst();
    }
}
