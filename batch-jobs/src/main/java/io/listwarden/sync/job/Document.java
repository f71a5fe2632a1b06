package io.listwarden.sync.job;

import io.listwarden.sync.settings.DocumentSettings;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that this process can fetch and read.
 *
 * @param source how it is read, in the format that it is fetched in
 * @param formats how it is read in each of its formats, as archived documents may be
 * @param settings what holds for it here
 */
public record Document(
        ListSource source, Map<String, ListSource> formats, DocumentSettings settings) {
    public Document {
        formats = Map.copyOf(formats);
    }

    public String id() {
        return descriptor().documentId();
    }

    /** The word for the format that it is fetched in. */
    public String format() {
        return descriptor().format();
    }

    public SourceDescriptor descriptor() {
        return source.descriptor();
    }

    /** How a document of this format is read; empty where nothing here can read it any more. */
    Optional<ListSource> source(String format) {
        return Optional.ofNullable(formats.get(format));
    }

    /** The ids of the lists that it carries. */
    public List<String> listIds() {
        return descriptor().lists().stream().map(CarriedList::listId).toList();
    }

    boolean carries(String listId) {
        return listIds().contains(listId);
    }
}
