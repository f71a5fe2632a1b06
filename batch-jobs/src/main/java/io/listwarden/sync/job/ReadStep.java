package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.generation.BlobFile;
import io.listwarden.contracts.generation.BlobWriter;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunReport;
import io.listwarden.sync.job.RunNotes.DocumentNote;
import io.listwarden.sync.job.RunNotes.ReadNote;
import io.listwarden.sync.job.RunNotes.StagedList;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;

import org.springframework.batch.core.ExitStatus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Waits for its turn, see {@link Seats}, and reads the document once, strictly, and leaves each
 * list's parties in a blob of the run's folder.
 */
final class ReadStep extends RunStep {
    private final Documents documents;
    private final DocumentArchive archive;
    private final RunFolders folders;
    private final RunLog runs;
    private final UnknownFields unknownFields;
    private final Seats seats;

    ReadStep(
            Documents documents,
            DocumentArchive archive,
            RunFolders folders,
            RunLog runs,
            UnknownFields unknownFields,
            Seats seats) {
        super("read");
        this.seats = seats;
        this.documents = documents;
        this.archive = archive;
        this.folders = folders;
        this.runs = runs;
        this.unknownFields = unknownFields;
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        Document document = documents.find(order.documentId()).orElseThrow();
        seats.take(order.runId());
        ListSource source = source(document, notes.document());
        FetchedDocument fetched = reopen(order, notes.document());
        try (Staging staging = new Staging(document, folders.of(order.runId()))) {
            ReadSummary summary = source.read(fetched, staging::add);
            staging.verify(summary, source.count(fetched));
            unknownFields.read(document.id(), summary.fields());
            runs.putReport(order.runId(), report(summary));
            runs.putCounts(order.runId(), staging.counts(summary));
            notes.read(new ReadNote(summary.sourceDate(), staging.finish()));
        }
        return ExitStatus.COMPLETED;
    }

    private FetchedDocument reopen(RunOrder order, DocumentNote note) {
        return archive.reopen(
                order.documentId(), note.sha256(), note.url(), note.fetchedAt(), note.headers());
    }

    private static ListSource source(Document document, DocumentNote note) {
        return document.source(note.format())
                .orElseThrow(
                        () ->
                                new ListwardenException(
                                        FailureKind.INTERNAL,
                                        "Nothing here can read %s in the format %s any more."
                                                .formatted(document.id(), note.format())));
    }

    private static RunReport report(ReadSummary summary) {
        return new RunReport(summary.fields(), List.of(), UnknownFields.warnings(summary.fields()));
    }

    /** The lists of one document on their way into blobs. */
    private static final class Staging implements AutoCloseable {
        private final Document document;
        private final Path folder;
        private final Map<String, BlobWriter> blobs = new TreeMap<>();
        private long parties;
        private long merged;

        Staging(Document document, Path folder) {
            this.document = document;
            this.folder = folder;
        }

        void add(ListedParty party) {
            BlobWriter blob = blobs.computeIfAbsent(party.id().listId(), this::open);
            try {
                blob.add(party);
            } catch (ListwardenException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw new MalformedListException(document.id() + ": " + e.getMessage(), e);
            }
            parties++;
            merged += party.merged().size();
        }

        private BlobWriter open(String listId) {
            if (!document.listIds().contains(listId)) {
                throw new IllegalStateException(document.id() + " does not carry " + listId);
            }
            return PartyBlob.writer(listId, folder);
        }

        /** Nothing that the document holds may be missing from what is served. */
        void verify(ReadSummary summary, long counted) {
            if (counted != summary.records()) {
                throw new MalformedListException(
                        "%s holds %d records by a plain count, but its reader met %d"
                                .formatted(document.id(), counted, summary.records()));
            }
            if (parties + merged + summary.leftOutCount() != counted + summary.furtherListings()) {
                throw new MalformedListException(
                        "%s holds %d records, but became %d parties (%d of them further listings) with %d merged records and %s left out"
                                .formatted(
                                        document.id(),
                                        counted,
                                        parties,
                                        summary.furtherListings(),
                                        merged,
                                        summary.leftOut()));
            }
        }

        Map<String, Long> counts(ReadSummary summary) {
            Map<String, Long> counts = new TreeMap<>();
            counts.put("records", summary.records());
            counts.put("parties", parties);
            counts.put("merged", merged);
            counts.put("leftOut", summary.leftOutCount());
            counts.put("unknown", summary.fields().unknownCount());
            return counts;
        }

        List<StagedList> finish() {
            return blobs.values().stream().map(BlobWriter::finish).map(Staging::staged).toList();
        }

        private static StagedList staged(BlobFile blob) {
            return new StagedList(
                    blob.listId(),
                    blob.path().getFileName().toString(),
                    blob.sha256(),
                    blob.partyCount(),
                    blob.nameCount());
        }

        @Override
        public void close() {
            blobs.values().forEach(BlobWriter::close);
        }
    }
}
