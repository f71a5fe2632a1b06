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
import io.listwarden.sync.history.VersionState;
import io.listwarden.sync.job.RunNotes.DocumentNote;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gets the document: from the publisher, or from the archive where an old one is worked through
 * again.
 */
final class FetchStep extends RunStep {
    private final Documents documents;
    private final DocumentFetcher fetcher;
    private final DocumentArchive archive;
    private final HistoryStore history;
    private final Ownership ownership;
    private final Readings readings;
    private final Addresses addresses;

    FetchStep(
            Documents documents,
            DocumentFetcher fetcher,
            DocumentArchive archive,
            HistoryStore history,
            Ownership ownership) {
        super("fetch");
        this.documents = documents;
        this.fetcher = fetcher;
        this.archive = archive;
        this.history = history;
        this.ownership = ownership;
        this.readings = new Readings(history);
        this.addresses = new Addresses(fetcher);
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        Document document = documents.find(order.documentId()).orElseThrow();
        Optional<DocumentNote> found =
                switch (order.mode()) {
                    case FETCH -> whatIsNew(document).map(it -> note(document.format(), it));
                    case FORCE ->
                            Optional.of(
                                    note(
                                            document.format(),
                                            whole(document, addresses.today(document))));
                    case REREAD -> readings.served(document).map(this::fromArchive);
                    case RELEASE -> Optional.of(fromArchive(released(order)));
                    case BACKFILL -> edition(document, order);
                    case UPLOAD -> brought(document, order.requireUpload());
                };
        if (found.isEmpty()) {
            return new ExitStatus(NOTHING_NEW);
        }
        notes.document(found.get());
        return ExitStatus.COMPLETED;
    }

    private static DocumentNote note(String format, FetchedDocument fetched) {
        return new DocumentNote(
                format, fetched.sha256(), fetched.url(), fetched.fetchedAt(), fetched.headers());
    }

    /**
     * What an earlier version of our reader read counts as never read, and so does a document that
     * has a list to take back.
     */
    private Optional<FetchedDocument> whatIsNew(Document document) {
        Optional<ListVersion> last =
                readings.last(document)
                        .filter(version -> Readings.isOfOurReader(version, document))
                        .filter(_ -> !takesBack(document));
        URI url = addresses.today(document);
        Validators validators =
                last.filter(version -> version.documentUrl().equals(url))
                        .map(FetchStep::validators)
                        .orElse(null);
        return fetch(document, url, validators)
                .filter(
                        fetched ->
                                last.isEmpty()
                                        || !fetched.sha256().equals(last.get().documentSha256()));
    }

    /**
     * Whether a list is this document's to serve, since a richer one is not fetched any more, and
     * is not served from it yet. One that waits in quarantine waits for a person.
     */
    private boolean takesBack(Document document) {
        return ownership.owned(document).stream()
                .anyMatch(
                        list ->
                                history.served(list)
                                        .filter(served -> takesBack(document, served))
                                        .isPresent());
    }

    private boolean takesBack(Document document, ListVersion served) {
        if (served.documentId().equals(document.id())) {
            return false;
        }
        return history.latestFrom(served.listId(), document.id())
                .map(latest -> latest.state() == VersionState.SUPERSEDED)
                .orElseGet(() -> !isFetched(served.documentId()));
    }

    private boolean isFetched(String documentId) {
        return documents.find(documentId).filter(it -> it.settings().enabled()).isPresent();
    }

    private Optional<DocumentNote> brought(Document document, RunOrder.Upload upload) {
        boolean known =
                readings.last(document)
                        .filter(version -> Readings.isOfOurReader(version, document))
                        .filter(version -> version.documentSha256().equals(upload.sha256()))
                        .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(
                        note(
                                document.format(),
                                archive.reopen(
                                        document.id(),
                                        upload.sha256(),
                                        upload.url(),
                                        upload.at(),
                                        new TreeMap<>())));
    }

    /** The document of a past day, unless it is the one that the order brought last. */
    private Optional<DocumentNote> edition(Document document, RunOrder order) {
        RunOrder.Backfill backfill = order.requireBackfill();
        URI url = addresses.on(document, backfill.day());
        FetchedDocument fetched = whole(document, url);
        boolean same =
                document.listIds().stream()
                        .map(list -> history.lastBackfilled(list, backfill.orderId()))
                        .flatMap(Optional::stream)
                        .anyMatch(last -> last.documentSha256().equals(fetched.sha256()));
        return same ? Optional.empty() : Optional.of(note(document.format(), fetched));
    }

    private FetchedDocument whole(Document document, URI url) {
        return fetch(document, url, null).orElseThrow();
    }

    private Optional<FetchedDocument> fetch(
            Document document, URI url, @Nullable Validators validators) {
        Map<String, URI> members = document.source().members(url);
        FetchRequest request =
                new FetchRequest(
                        document.id(),
                        url,
                        members,
                        document.settings().maxBytes(),
                        document.settings().fetchWithin(),
                        members.isEmpty() ? validators : null);
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

    private DocumentNote fromArchive(ListVersion version) {
        return note(
                version.documentFormat(),
                archive.reopen(
                        version.documentId(),
                        version.documentSha256(),
                        version.documentUrl(),
                        version.fetchedAt(),
                        version.headers()));
    }
}
