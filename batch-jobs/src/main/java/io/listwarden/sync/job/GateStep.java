package io.listwarden.sync.job;

import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.job.RunNotes.ReadNote;
import io.listwarden.sync.job.RunNotes.StagedList;
import io.listwarden.sync.quality.Candidate;
import io.listwarden.sync.quality.FillRates;
import io.listwarden.sync.quality.Gate;
import io.listwarden.sync.quality.Verdict;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Judges what was read against what is served; a release has been judged already, by a person. */
final class GateStep extends RunStep {
    private final Documents documents;
    private final HistoryStore history;
    private final PartyHistory parties;
    private final RunFolders folders;

    GateStep(Documents documents, HistoryStore history, PartyHistory parties, RunFolders folders) {
        super("gate");
        this.documents = documents;
        this.history = history;
        this.parties = parties;
        this.folders = folders;
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        notes.verdict(
                order.release() == null
                        ? judge(order, notes.read())
                        : new Verdict(new TreeMap<>()));
        return ExitStatus.COMPLETED;
    }

    private Verdict judge(RunOrder order, ReadNote read) {
        Document document = documents.find(order.documentId()).orElseThrow();
        List<Candidate> candidates = new ArrayList<>();
        for (StagedList list : read.lists()) {
            candidates.add(candidate(list, read.sourceDate(), folders.of(order.runId())));
        }
        for (ListVersion served : servedButGone(document, read)) {
            candidates.add(
                    new Candidate(
                            served.listId(),
                            Set.of(),
                            read.sourceDate(),
                            new FillRates(new TreeMap<>()),
                            served(served)));
        }
        return Gate.judge(document.settings().gate(), candidates);
    }

    private Candidate candidate(StagedList list, @Nullable Instant sourceDate, Path folder) {
        Census census = new Census();
        PartyBlob.decode(list.blobSha256(), list.listId(), folder.resolve(list.blob()))
                .forEach(census::add);
        return new Candidate(
                list.listId(),
                census.keys,
                sourceDate,
                census.fillRates.rates(),
                history.served(list.listId()).map(this::served).orElse(null));
    }

    private Candidate.Served served(ListVersion version) {
        Census census = new Census();
        parties.parties(version.listId(), version.version(), census::add);
        return new Candidate.Served(census.keys, version.sourceDate(), census.fillRates.rates());
    }

    /** What the gate wants to know of a list's parties, new or served. */
    private static final class Census {
        private final Set<String> keys = new HashSet<>();
        private final FillRates.Counter fillRates = new FillRates.Counter();

        void add(ListedParty party) {
            keys.add(party.id().key());
            fillRates.add(party);
        }
    }

    /** Lists that this document serves now, and of which it holds not one party any more. */
    private List<ListVersion> servedButGone(Document document, ReadNote read) {
        return read.gone(document.listIds()).stream()
                .map(history::served)
                .flatMap(Optional::stream)
                .filter(version -> version.documentId().equals(document.id()))
                .toList();
    }
}
