package io.listwarden.sync.job;

import io.listwarden.sync.fetch.DocumentFetcher;
import io.listwarden.sync.fetch.FetchRequest;
import io.listwarden.sync.source.Editions;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Where a document is to be asked for: what is configured, or an edition's own address. */
final class Addresses {
    /** Longest answer to the question which editions there are, in bytes. */
    private static final long LONGEST_INDEX = 8L << 20;

    private final DocumentFetcher fetcher;

    Addresses(DocumentFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Where the newest edition is. */
    URI today(Document document) {
        URI configured = document.settings().url();
        return document.source()
                .editions()
                .filter(editions -> editions.isTemplate(configured))
                .map(
                        editions ->
                                editions.at(
                                        configured,
                                        editions.newest(
                                                read(document, editions.newest(configured)))))
                .orElse(configured);
    }

    /** Where the edition of a past day is. */
    URI on(Document document, LocalDate day) {
        return document.source()
                .editions()
                .orElseThrow(() -> new IllegalStateException(document.id() + " has no editions"))
                .at(document.settings().url(), day);
    }

    /** The days within the range, first and last included, on which the document changed. */
    List<LocalDate> changes(Document document, Editions editions, LocalDate from, LocalDate to) {
        URI index = editions.changes(document.settings().url(), from, to);
        return editions.changes(read(document, index), from, to);
    }

    private byte[] read(Document document, URI index) {
        return fetcher.read(
                new FetchRequest(
                        document.id(),
                        index,
                        LONGEST_INDEX,
                        document.settings().fetchWithin(),
                        null));
    }
}
