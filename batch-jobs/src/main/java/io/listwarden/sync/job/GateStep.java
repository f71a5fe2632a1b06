package io.listwarden.sync.job;

import io.listwarden.contracts.generation.PartyBlob;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunReport;
import io.listwarden.sync.history.RunReport.ListComparison;
import io.listwarden.sync.job.RunNotes.ReadNote;
import io.listwarden.sync.job.RunNotes.StagedList;
import io.listwarden.sync.quality.Candidate;
import io.listwarden.sync.quality.FillRates;
import io.listwarden.sync.quality.Gate;
import io.listwarden.sync.quality.GateLimits;
import io.listwarden.sync.quality.Verdict;

import org.springframework.batch.core.ExitStatus;

import java.nio.file.Path;
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
    private final Ownership ownership;
    private final RunFolders folders;
    private final RunLog runs;

    GateStep(
            Documents documents,
            HistoryStore history,
            PartyHistory parties,
            Ownership ownership,
            RunFolders folders,
            RunLog runs) {
        super("gate");
        this.documents = documents;
        this.history = history;
        this.parties = parties;
        this.ownership = ownership;
        this.folders = folders;
        this.runs = runs;
    }

    @Override
    ExitStatus run(RunOrder order, RunNotes notes) {
        notes.verdict(
                switch (order.mode()) {
                    case FETCH, FORCE, REREAD, UPLOAD -> judge(order, notes.read());
                    case RELEASE -> new Verdict(new TreeMap<>());
                    case BACKFILL -> judgeSize(order, notes.read());
                });
        return ExitStatus.COMPLETED;
    }

    private Verdict judge(RunOrder order, ReadNote read) {
        Document document = documents.find(order.documentId()).orElseThrow();
        List<Candidate> candidates = new ArrayList<>();
        Findings findings = new Findings();
        for (StagedList list : read.lists()) {
            Census census = census(list, folders.of(order.runId()));
            candidates.add(
                    ownership
                            .insteadOf(document, list.listId())
                            .map(other -> compared(list, census, other, findings))
                            .orElseGet(() -> candidate(document, list, census, read, findings)));
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
        findings.addTo(order.runId(), runs);
        return Gate.judge(document.settings().gate(), candidates);
    }

    /**
     * A version of the past is compared with nothing, since what is served is of another day, and
     * may be smaller than a list of today.
     */
    private Verdict judgeSize(RunOrder order, ReadNote read) {
        Document document = documents.find(order.documentId()).orElseThrow();
        GateLimits limits = new GateLimits(1, document.settings().gate().expectedMaximum(), 1);
        return Gate.judge(
                limits,
                read.lists().stream()
                        .map(list -> census(list, folders.of(order.runId())).alone(list.listId()))
                        .toList());
    }

    private static Census census(StagedList list, Path folder) {
        Census census = new Census();
        PartyBlob.decode(list.blobSha256(), list.listId(), folder.resolve(list.blob()))
                .forEach(census::add);
        return census;
    }

    /** A list that is served from another document counts for the size of this one only. */
    private Candidate compared(StagedList list, Census census, Document other, Findings findings) {
        Set<String> served = history.served(list.listId()).map(this::keys).orElse(Set.of());
        findings.comparisons.add(
                new ListComparison(
                        list.listId(),
                        other.id(),
                        census.keys.size(),
                        missing(census.keys, served),
                        missing(served, census.keys)));
        return census.alone(list.listId());
    }

    private Candidate candidate(
            Document document, StagedList list, Census census, ReadNote read, Findings findings) {
        Optional<ListVersion> served = history.served(list.listId());
        boolean sameSource =
                served.filter(version -> isFromTheSameSource(version, document)).isPresent();
        if (sameSource || served.isEmpty()) {
            return new Candidate(
                    list.listId(),
                    census.keys,
                    read.sourceDate(),
                    census.fillRates.rates(),
                    served.map(this::served).orElse(null));
        }
        Set<String> before = keys(served.get());
        findings.warnings.add(
                "%s was read from %s (%s) before and is now read from %s (%s): %d parties of %d are not in it, %d of %d are new."
                        .formatted(
                                list.listId(),
                                served.get().documentId(),
                                served.get().documentFormat(),
                                document.id(),
                                document.format(),
                                missing(before, census.keys),
                                before.size(),
                                missing(census.keys, before),
                                census.keys.size()));
        return Candidate.takenOver(list.listId(), census.keys, census.fillRates.rates(), before);
    }

    private static boolean isFromTheSameSource(ListVersion version, Document document) {
        return version.documentId().equals(document.id())
                && Readings.isOfTheFormat(version, document);
    }

    private static int missing(Set<String> keys, Set<String> others) {
        return (int) keys.stream().filter(key -> !others.contains(key)).count();
    }

    private Set<String> keys(ListVersion version) {
        return history.currentHashes(version.listId()).keySet();
    }

    /** What the run reports beside the verdict. */
    private static final class Findings {
        private final List<ListComparison> comparisons = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        void addTo(String runId, RunLog runs) {
            RunReport read = runs.report(runId).orElse(RunReport.NONE);
            List<String> all = new ArrayList<>(read.warnings());
            warnings.stream().filter(warning -> !all.contains(warning)).forEach(all::add);
            runs.putReport(runId, new RunReport(read.fields(), comparisons, all));
        }
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

        Candidate alone(String listId) {
            return new Candidate(listId, keys, null, fillRates.rates(), null);
        }

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
