package io.listwarden.service.web;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.DocumentArchive;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.RunFailure;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.RunTrigger;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.history.VersionDraft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Three versions of the Entity List: two accepted, of which the second amends one party and removes
 * another, and one in quarantine that {@code night-shift} asked for.
 */
public final class SampleHistory {
    public static final String DOCUMENT = "the second document";

    private final RunningService service;

    private SampleHistory(RunningService service) {
        this.service = service;
    }

    public static void record(RunningService service) {
        SampleHistory sample = new SampleHistory(service);
        sample.accepted("the first document", List.of(SampleParties.CANDIRU, other()));
        sample.accepted(DOCUMENT, List.of(renamed(SampleParties.CANDIRU)));
        sample.quarantined("night-shift");
    }

    /** Another quarantined version; its number. */
    public static int quarantined(RunningService service, String requestedBy) {
        return new SampleHistory(service).quarantined(requestedBy);
    }

    private void accepted(String content, List<ListedParty> parties) {
        SyncRun run = run("schedule");
        history().recordAccepted(draft(content, run), parties::forEach);
        runs().enterStep(run.id(), "record");
        runs().leaveStep(run.id(), "record", 12);
        runs().putCounts(run.id(), Map.of("parties", (long) parties.size()));
        runs().finish(run.id(), RunState.COMPLETED, null);
    }

    private int quarantined(String requestedBy) {
        SyncRun run = run(requestedBy);
        int version =
                history()
                        .recordQuarantined(
                                draft("the third document", run),
                                1,
                                1,
                                List.of("It has 1 party, at least 2 are expected."))
                        .version();
        runs().finish(
                        run.id(),
                        RunState.QUARANTINED,
                        new RunFailure(FailureKind.IMPLAUSIBLE, "It has 1 party."));
        return version;
    }

    private SyncRun run(String requestedBy) {
        return runs().start("us-csl", List.of("us-bis-el"), RunTrigger.OPERATOR, requestedBy)
                .orElseThrow();
    }

    private VersionDraft draft(String content, SyncRun run) {
        try {
            FetchedDocument document =
                    service.bean(DocumentArchive.class)
                            .store(
                                    "us-csl",
                                    URI.create("https://publisher.example/list"),
                                    new TreeMap<>(),
                                    new ByteArrayInputStream(
                                            content.getBytes(StandardCharsets.UTF_8)),
                                    InstantSource.system());
            return VersionDraft.of("us-bis-el", document, "csv", 1, null, run.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HistoryStore history() {
        return service.bean(HistoryStore.class);
    }

    private RunLog runs() {
        return service.bean(RunLog.class);
    }

    private static ListedParty other() {
        return with(
                SampleParties.CANDIRU,
                "us-bis-el:other",
                List.of(ListedName.of(NameType.PRIMARY, "Other Trading")));
    }

    private static ListedParty renamed(ListedParty party) {
        List<ListedName> names = new ArrayList<>(party.names());
        names.add(ListedName.of(NameType.ALIAS, "Taveta Ltd"));
        return with(party, party.id().toString(), names);
    }

    private static ListedParty with(ListedParty party, String id, List<ListedName> names) {
        return new ListedParty(
                PartyId.parse(id),
                party.kind(),
                names,
                party.genders(),
                party.birthDates(),
                party.birthPlaces(),
                party.countries(),
                party.identifiers(),
                party.addresses(),
                party.listing(),
                party.details(),
                party.merged());
    }
}
