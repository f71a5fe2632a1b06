package io.listwarden.sync.source;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An official document that we can read, in one of its formats. One implementation per publisher
 * and format, in the publisher's package.
 */
public interface ListSource {
    SourceDescriptor descriptor();

    /**
     * Reads one complete document and hands every party to {@code parties}, one at a time, in a
     * stable order.
     *
     * <p>Strict: a record that cannot be understood ends the reading, because a listing dropped in
     * silence is worse than a late one; what was handed over until then is worthless. Does no I/O
     * beyond {@code document}.
     *
     * @return what the document says about itself, once it has been read to its end
     * @throws MalformedListException naming the place, the record's own key and the field
     */
    ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties);

    /**
     * Counts the records in the document by a second, dumb pass that shares nothing with {@link
     * #read}, see {@link RecordCount}: what the reader lost without noticing shows in the
     * difference.
     *
     * @throws MalformedListException if the document cannot be counted
     */
    long count(FetchedDocument document);

    /**
     * The files that the document consists of, by the names under which {@link
     * FetchedDocument#open(String)} gives them, with their addresses.
     *
     * @param folder where the document is published
     * @return empty for a document of one file, which is at {@code folder} itself
     */
    default Map<String, URI> members(URI folder) {
        return Map.of();
    }

    /** Where each of the document's editions is, if its publisher keeps them all. */
    default Optional<Editions> editions() {
        return Optional.empty();
    }
}
