package io.listwarden.service;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.ListIds;
import io.listwarden.service.operations.SyncControl;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.history.DecisionOutcome;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.history.VersionState;
import io.listwarden.sync.job.Backfill;
import io.listwarden.sync.job.Document;
import io.listwarden.sync.job.Documents;
import io.listwarden.sync.job.StartOutcome;
import io.listwarden.sync.job.SyncRunner;
import io.listwarden.sync.settings.DocumentSettings;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The operations, by the runner of this process. */
final class RunnerControl implements SyncControl {
    /** A release reads one archived document; whoever waits longer finds its end in the run. */
    private static final Duration LONGEST_RELEASE = Duration.ofMinutes(2);

    private final Documents documents;
    private final SyncRunner runner;
    private final Backfill backfill;
    private final HistoryStore history;
    private final RunLog runs;
    private final DocumentArchive archive;
    private final Clock clock;

    RunnerControl(
            Documents documents,
            SyncRunner runner,
            Backfill backfill,
            HistoryStore history,
            RunLog runs,
            DocumentArchive archive,
            Clock clock) {
        this.archive = archive;
        this.clock = clock;
        this.runs = runs;
        this.backfill = backfill;
        this.documents = documents;
        this.runner = runner;
        this.history = history;
    }

    @Override
    public Started start(Set<String> lists, boolean force, String requestedBy) {
        Set<Document> wanted = new LinkedHashSet<>();
        for (String list : lists) {
            Optional<Document> document = carrying(list);
            if (document.isEmpty()) {
                return new Started.NotCarried(list);
            }
            wanted.add(document.get());
        }
        Optional<SyncRun> going =
                wanted.stream()
                        .map(document -> runs.running(document.id()))
                        .flatMap(Optional::stream)
                        .findFirst();
        return going.isPresent()
                ? new Started.AlreadyRunning(going.get())
                : start(lists.isEmpty() ? documents.fetched() : wanted, force, requestedBy);
    }

    @Override
    public Started backfill(String list, LocalDate from, LocalDate to, String requestedBy) {
        Optional<Document> document = carrying(list);
        if (document.isEmpty()) {
            return new Started.NotCarried(list);
        }
        if (!Backfill.isPossible(document.get())) {
            return new Started.NoEditions(list);
        }
        return started(backfill.start(document.get(), from, to, requestedBy));
    }

    private static Started started(StartOutcome outcome) {
        return switch (outcome) {
            case StartOutcome.Started(SyncRun run, CompletableFuture<SyncRun> _) ->
                    new Started.Runs(List.of(run));
            case StartOutcome.AlreadyRunning(SyncRun run) -> new Started.AlreadyRunning(run);
        };
    }

    @Override
    public Started upload(String listId, InputStream document, String requestedBy)
            throws IOException {
        Optional<Document> own = documents.find(listId).filter(found -> ListIds.isOwn(found.id()));
        if (own.isEmpty()) {
            return new Started.NotCarried(listId);
        }
        return started(
                runner.upload(
                        own.get(),
                        archive.receive(
                                listId,
                                DocumentSettings.UPLOADED,
                                document,
                                own.get().settings().maxBytes(),
                                clock),
                        requestedBy));
    }

    private Optional<Document> carrying(String listOrDocument) {
        return documents
                .carrying(listOrDocument)
                .or(
                        () ->
                                documents
                                        .find(listOrDocument)
                                        .filter(document -> document.settings().enabled()))
                .filter(document -> document.settings().isFetched());
    }

    /** Whoever wants all lists gets those that are idle; what is going counts if nothing is. */
    private Started start(Collection<Document> wanted, boolean force, String requestedBy) {
        List<SyncRun> started = new ArrayList<>();
        List<SyncRun> going = new ArrayList<>();
        for (Document document : wanted) {
            switch (runner.sync(document, force, RunTrigger.OPERATOR, requestedBy)) {
                case StartOutcome.Started(SyncRun run, CompletableFuture<SyncRun> _) ->
                        started.add(run);
                case StartOutcome.AlreadyRunning(SyncRun run) -> going.add(run);
            }
        }
        return started.isEmpty()
                ? new Started.AlreadyRunning(going.getFirst())
                : new Started.Runs(started);
    }

    @Override
    public Released release(String listId, int version, String actor, String reason) {
        Optional<ListVersion> found = history.version(listId, version);
        if (found.isEmpty()) {
            return new Released.Decided(new DecisionOutcome.NoSuchVersion(listId, version));
        }
        ListVersion wanted = found.get();
        Optional<ListVersion> overtaking =
                history.served(listId).filter(served -> served.version() > version);
        if (wanted.state() != VersionState.QUARANTINED) {
            return new Released.Decided(new DecisionOutcome.NotQuarantined(wanted));
        }
        if (overtaking.isPresent()) {
            return new Released.Decided(new DecisionOutcome.Overtaken(wanted, overtaking.get()));
        }
        return run(wanted, actor, reason);
    }

    private Released run(ListVersion wanted, String actor, String reason) {
        Document document =
                documents
                        .find(wanted.documentId())
                        .orElseThrow(
                                () ->
                                        new ListwardenException(
                                                FailureKind.INTERNAL,
                                                "Nothing here can read %s any more."
                                                        .formatted(wanted.documentId())));
        return switch (runner.release(document, wanted.listId(), wanted.version(), actor, reason)) {
            case StartOutcome.AlreadyRunning(SyncRun run) -> new Released.AlreadyRunning(run);
            case StartOutcome.Started(SyncRun _, CompletableFuture<SyncRun> ended) ->
                    new Released.Decided(decided(wanted, end(ended)));
        };
    }

    private static SyncRun end(CompletableFuture<SyncRun> ended) {
        try {
            return ended.orTimeout(LONGEST_RELEASE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new ListwardenException(
                    FailureKind.STORE_DOWN, "The end of the release could not be seen.", e);
        }
    }

    /** Once it is recorded the decision stands, even if publishing it has to wait. */
    private DecisionOutcome decided(ListVersion wanted, SyncRun run) {
        ListVersion now = history.version(wanted.listId(), wanted.version()).orElse(wanted);
        if (run.state() == RunState.COMPLETED || now.state() == VersionState.SERVED) {
            return new DecisionOutcome.Done(now);
        }
        RunFailure failure = run.failure();
        throw failure == null
                ? new ListwardenException(FailureKind.INTERNAL, "The release came to no end.")
                : new ListwardenException(failure.kind(), failure.detail());
    }
}
