package io.listwarden.sync.job;

import io.listwarden.sync.settings.DocumentSettings;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import java.util.List;

/**
 * A document that this process can fetch and read.
 *
 * @param source how it is read
 * @param settings what holds for it here
 */
public record Document(ListSource source, DocumentSettings settings) {
    public String id() {
        return descriptor().documentId();
    }

    public SourceDescriptor descriptor() {
        return source.descriptor();
    }

    /** The ids of the lists that it carries. */
    public List<String> listIds() {
        return descriptor().lists().stream().map(CarriedList::listId).toList();
    }
}
