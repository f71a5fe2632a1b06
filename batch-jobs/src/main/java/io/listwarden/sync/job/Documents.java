package io.listwarden.sync.job;

import io.listwarden.sync.settings.DocumentOverrides;
import io.listwarden.sync.settings.DocumentSettings;
import io.listwarden.sync.settings.ListwardenSettings;
import io.listwarden.sync.settings.SettingsException;
import io.listwarden.sync.source.ListSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents that can be fetched and read, with their settings. */
public final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final SortedMap<String, Document> byId = new TreeMap<>();

    /**
     * @param sources of a document with several formats the default one first
     * @throws SettingsException if settings of a document make no sense
     */
    public Documents(Collection<? extends ListSource> sources, ListwardenSettings settings) {
        Map<String, Map<String, ListSource>> formats = new LinkedHashMap<>();
        for (ListSource source : sources) {
            formats.computeIfAbsent(source.descriptor().documentId(), _ -> new LinkedHashMap<>())
                    .put(source.descriptor().format(), source);
        }
        formats.forEach((id, of) -> byId.put(id, document(id, of, settings.documents().get(id))));
        settings.documents().keySet().stream()
                .filter(id -> !byId.containsKey(id))
                .forEach(Documents::warn);
    }

    private static Document document(
            String id, Map<String, ListSource> formats, @Nullable DocumentOverrides set) {
        String wanted = set == null ? null : set.format();
        ListSource source =
                wanted == null
                        ? formats.values().iterator().next()
                        : formats.get(wanted.toLowerCase(Locale.ROOT));
        if (source == null) {
            throw new SettingsException(
                    "listwarden.documents.%s.format is one of %s, not %s"
                            .formatted(id, formats.keySet(), wanted));
        }
        return new Document(source, formats, DocumentSettings.of(source.descriptor(), set));
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

    /** All documents that are fetched from somewhere, by id. */
    public List<Document> fetched() {
        return enabled().stream().filter(document -> document.settings().isFetched()).toList();
    }

    /** All documents that are in use, by id: fetched, or brought by an operator. */
    public List<Document> enabled() {
        return byId.values().stream().filter(document -> document.settings().enabled()).toList();
    }

    /** All documents that can be read, by id, whether they are fetched or not. */
    public Collection<Document> all() {
        return List.copyOf(byId.values());
    }

    /** The document in use of the highest rank that carries the list; empty where none does. */
    public Optional<Document> carrying(String listId) {
        return carriers(listId).stream().findFirst();
    }

    /** The documents in use that carry the list, the highest rank first. */
    List<Document> carriers(String listId) {
        return enabled().stream()
                .filter(document -> document.carries(listId))
                .sorted(Comparator.comparingInt(it -> -it.settings().rank()))
                .toList();
    }
}
