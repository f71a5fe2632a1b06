package io.listwarden.sync.job;

import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which of the versions that were read from a document were read last. */
final class Readings {
    private final HistoryStore history;

    Readings(HistoryStore history) {
        this.history = history;
    }

    /** The version that was read last from the document, whatever the gate said of it. */
    Optional<ListVersion> last(Document document) {
        return newest(document, list -> history.latestFrom(list, document.id()));
    }

    /** The served version that was read last from the document. */
    Optional<ListVersion> served(Document document) {
        return newest(
                document,
                list ->
                        history.served(list)
                                .filter(version -> version.documentId().equals(document.id())));
    }

    private static Optional<ListVersion> newest(
            Document document, Function<String, Optional<ListVersion>> version) {
        return document.listIds().stream()
                .map(version)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ListVersion::recordedAt));
    }

    /** Whether reading the version's document again would give the same parties. */
    static boolean isOfOurReader(ListVersion version, Document document) {
        return isOfTheFormat(version, document)
                && version.parserVersion() == document.descriptor().parserVersion();
    }

    /** Whether the version's document is of the format that is fetched today. */
    static boolean isOfTheFormat(ListVersion version, Document document) {
        return version.documentFormat().equals(document.format());
    }
}
