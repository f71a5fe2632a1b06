package io.listwarden.sync.job;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.history.DecisionOutcome;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.ReleaseOrder;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.VersionDraft;
import io.listwarden.sync.job.RunNotes.DocumentNote;
import io.listwarden.sync.job.RunNotes.ReadNote;
import io.listwarden.sync.job.RunNotes.StagedList;
import io.listwarden.sync.quality.Verdict;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records every list of the document that is served from it in one transaction: accepted or
 * quarantined, with what changed. This commit is the truth; all after it is projection.
 */
final class RecordStep extends RunStep {
    private final Documents documents;
    private final HistoryStore history;
    private final Ownership ownership;
    private final RunFolders folders;
    private final RunLog runs;

    RecordStep(
            Documents documents,
            HistoryStore history,
            Ownership ownership,
            RunFolders folders,
            RunLog runs) {
        super("record");
        this.documents = documents;
        this.history = history;
        this.ownership = ownership;
        this.folders = folders;
        this.runs = runs;
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        ReadNote read = notes.read();
        List<ListVersion> accepted = new ArrayList<>();
        if (order.release() != null) {
            accepted.add(release(order, order.release(), read));
        } else if (order.backfill() != null) {
            backfill(order, order.backfill(), notes, accepted);
        } else {
            recordAll(order, notes, read, accepted);
        }
        runs.putCounts(order.runId(), counts(accepted));
        return ExitStatus.COMPLETED;
    }

    private void recordAll(
            RunOrder order, RunNotes notes, ReadNote read, List<ListVersion> accepted) {
        Verdict verdict = notes.verdict();
        history.awaitTurn();
        Document document = documents.find(order.documentId()).orElseThrow();
        for (StagedList list : read.lists()) {
            if (ownership.insteadOf(document, list.listId()).isPresent()) {
                continue;
            }
            VersionDraft draft =
                    draft(order, notes.document(), read, list.listId(), list.blobSha256());
            if (verdict.passes(list.listId())) {
                accepted.add(history.recordAccepted(draft, staged(order, list)::forEach));
            } else {
                history.recordQuarantined(
                        draft, list.partyCount(), list.nameCount(), verdict.of(list.listId()));
            }
        }
        for (String gone : read.gone(verdict.findings().keySet())) {
            VersionDraft draft = draft(order, notes.document(), read, gone, null);
            history.recordQuarantined(draft, 0, 0, verdict.of(gone));
        }
    }

    private void backfill(
            RunOrder order,
            RunOrder.Backfill backfill,
            RunNotes notes,
            List<ListVersion> recorded) {
        if (!notes.verdict().findings().isEmpty()) {
            throw new ListwardenException(
                    FailureKind.IMPLAUSIBLE,
                    "The edition of %s was not recorded: %s"
                            .formatted(backfill.day(), notes.verdict().findings()));
        }
        for (StagedList list : notes.read().lists()) {
            recorded.add(
                    history.recordBackfilled(
                            draft(order, notes.document(), notes.read(), list.listId(), null),
                            backfill.orderId(),
                            staged(order, list)::forEach));
        }
    }

    private ListVersion release(RunOrder order, RunOrder.Release release, ReadNote read) {
        StagedList list =
                read.list(release.listId())
                        .orElseThrow(() -> refused("its document holds no party of the list"));
        ReleaseOrder wish =
                new ReleaseOrder(
                        release.listId(),
                        release.version(),
                        order.runId(),
                        release.actor(),
                        release.reason(),
                        list.blobSha256());
        return switch (history.release(wish, staged(order, list)::forEach)) {
            case DecisionOutcome.Done(ListVersion version) -> version;
            case DecisionOutcome.NotQuarantined(ListVersion version) ->
                    throw refused("it is " + version.state());
            case DecisionOutcome.Overtaken(ListVersion _, ListVersion served) ->
                    throw refused("version %d has been accepted since".formatted(served.version()));
            case DecisionOutcome.NoSuchVersion _ -> throw refused("there is no such version");
        };
    }

    private static ListwardenException refused(String why) {
        return new ListwardenException(
                FailureKind.IMPLAUSIBLE, "The version was not released: " + why + ".");
    }

    private VersionDraft draft(
            RunOrder order,
            DocumentNote document,
            ReadNote read,
            String listId,
            @Nullable String blobSha256) {
        return new VersionDraft(
                listId,
                order.documentId(),
                document.format(),
                document.sha256(),
                document.url(),
                document.headers(),
                parserVersion(order, document),
                read.sourceDate(),
                document.fetchedAt(),
                order.runId(),
                blobSha256);
    }

    private int parserVersion(RunOrder order, DocumentNote document) {
        return documents
                .find(order.documentId())
                .flatMap(it -> it.source(document.format()))
                .orElseThrow()
                .descriptor()
                .parserVersion();
    }

    private List<ListedParty> staged(RunOrder order, StagedList list) {
        return PartyBlob.decode(
                list.blobSha256(), list.listId(), folders.of(order.runId()).resolve(list.blob()));
    }

    private static Map<String, Long> counts(List<ListVersion> accepted) {
        Map<String, Long> counts = new TreeMap<>();
        for (ListVersion version : accepted) {
            counts.merge("names", (long) version.nameCount(), Long::sum);
            counts.merge("added", (long) version.added(), Long::sum);
            counts.merge("amended", (long) version.amended(), Long::sum);
            counts.merge("removed", (long) version.removed(), Long::sum);
        }
        return counts;
    }
}
