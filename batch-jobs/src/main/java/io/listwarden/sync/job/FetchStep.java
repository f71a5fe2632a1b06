package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.fetch.DocumentFetcher;
import io.listwarden.sync.fetch.FetchOutcome;
import io.listwarden.sync.fetch.FetchRequest;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.fetch.Validators;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.job.RunNotes.DocumentNote;
import io.listwarden.sync.settings.DocumentSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;

import java.util.Optional;

/**
 * Gets the document: from the publisher, or from the archive where an old one is worked through
 * again.
 */
final class FetchStep extends RunStep {
    private final Documents documents;
    private final DocumentFetcher fetcher;
    private final DocumentArchive archive;
    private final HistoryStore history;
    private final Readings readings;

    FetchStep(
            Documents documents,
            DocumentFetcher fetcher,
            DocumentArchive archive,
            HistoryStore history) {
        super("fetch");
        this.documents = documents;
        this.fetcher = fetcher;
        this.archive = archive;
        this.history = history;
        this.readings = new Readings(history);
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        Document document = documents.find(order.documentId()).orElseThrow();
        Optional<FetchedDocument> found =
                switch (order.mode()) {
                    case FETCH -> whatIsNew(document);
                    case FORCE -> fetch(document, null);
                    case REREAD -> readings.served(document).map(this::fromArchive);
                    case RELEASE -> Optional.of(fromArchive(released(order)));
                };
        if (found.isEmpty()) {
            return new ExitStatus(NOTHING_NEW);
        }
        FetchedDocument fetched = found.get();
        notes.document(
                new DocumentNote(
                        fetched.sha256(), fetched.url(), fetched.fetchedAt(), fetched.headers()));
        return ExitStatus.COMPLETED;
    }

    /** What an earlier version of our reader read counts as never read. */
    private Optional<FetchedDocument> whatIsNew(Document document) {
        Optional<ListVersion> last =
                readings.last(document)
                        .filter(version -> Readings.isOfOurReader(version, document));
        Validators validators =
                last.filter(version -> version.documentUrl().equals(document.settings().url()))
                        .map(FetchStep::validators)
                        .orElse(null);
        return fetch(document, validators)
                .filter(
                        fetched ->
                                last.isEmpty()
                                        || !fetched.sha256().equals(last.get().documentSha256()));
    }

    private Optional<FetchedDocument> fetch(Document document, @Nullable Validators validators) {
        DocumentSettings settings = document.settings();
        FetchRequest request =
                new FetchRequest(
                        document.id(),
                        settings.url(),
                        settings.maxBytes(),
                        settings.fetchWithin(),
                        validators);
        return switch (fetcher.fetch(request)) {
            case FetchOutcome.Fetched(FetchedDocument fetched) -> Optional.of(fetched);
            case FetchOutcome.NotModified _ -> Optional.empty();
        };
    }

    private static @Nullable Validators validators(ListVersion version) {
        String etag = version.headers().get("etag");
        String lastModified = version.headers().get("last-modified");
        return etag == null && lastModified == null ? null : new Validators(etag, lastModified);
    }

    private ListVersion released(RunOrder order) {
        RunOrder.Release release = order.release();
        if (release == null) {
            throw new IllegalStateException("a release names what it releases");
        }
        return history.version(release.listId(), release.version())
                .orElseThrow(
                        () ->
                                new ListwardenException(
                                        FailureKind.INTERNAL,
                                        "there is no version %d of %s"
                                                .formatted(release.version(), release.listId())));
    }

    private FetchedDocument fromArchive(ListVersion version) {
        return archive.reopen(
                version.documentId(),
                version.documentSha256(),
                version.documentUrl(),
                version.fetchedAt(),
                version.headers());
    }
}
