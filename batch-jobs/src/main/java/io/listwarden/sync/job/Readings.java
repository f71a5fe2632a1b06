package io.listwarden.sync.job;

import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which of a document's versions were read last. */
final class Readings {
    private final HistoryStore history;

    Readings(HistoryStore history) {
        this.history = history;
    }

    /** The version that was read last, whatever the gate said of it. */
    Optional<ListVersion> last(Document document) {
        return newest(document, history::latest);
    }

    /** The served version that was read last. */
    Optional<ListVersion> served(Document document) {
        return newest(document, history::served);
    }

    private static Optional<ListVersion> newest(
            Document document, Function<String, Optional<ListVersion>> version) {
        return document.listIds().stream()
                .map(version)
                .flatMap(Optional::stream)
                .filter(found -> found.documentId().equals(document.id()))
                .max(Comparator.comparing(ListVersion::recordedAt));
    }

    static boolean isOfOurReader(ListVersion version, Document document) {
        return version.parserVersion() == document.descriptor().parserVersion();
    }
}
