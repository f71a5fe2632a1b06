package io.listwarden.sync.history;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The truth about every list: its versions, and the parties and changes of each.
 *
 * <p>All that has to do with one version is recorded in one transaction, which joins the caller's.
 * Recordings wait for one another, see {@link Counter}.
 */
public final class HistoryStore {
    private final Database database;
    private final Clock clock;
    private final VersionTable versions;
    private final PartyTable parties;
    private final ChangeTable changes;

    public HistoryStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.versions = new VersionTable(database);
        this.parties = new PartyTable(database);
        this.changes = new ChangeTable(database);
    }

    /** The version that lookups answer from; empty before the first was accepted. */
    public Optional<ListVersion> served(String listId) {
        return database.inTransaction(() -> versions.served(listId));
    }

    /** The served version of every list that has one, sorted by list id. */
    public List<ListVersion> allServed() {
        return database.inTransaction(versions::allServed);
    }

    /** The newest version but for those that were filled in later, whatever its state. */
    public Optional<ListVersion> latest(String listId) {
        return database.inTransaction(() -> versions.latest(listId));
    }

    /** The newest of the versions that were read from this document, whatever its state. */
    public Optional<ListVersion> latestFrom(String listId, String documentId) {
        return database.inTransaction(() -> versions.latestFrom(listId, documentId));
    }

    /** The version that was recorded last by this order. */
    public Optional<ListVersion> lastBackfilled(String listId, String orderId) {
        String line = Line.backfilled(listId, orderId);
        return database.inTransaction(() -> versions.lastOf(line));
    }

    /**
     * Waits until nobody else is recording; nobody else will until the end of the caller's
     * transaction.
     */
    public void awaitTurn() {
        Counter.CHANGE.lock(database.client());
    }

    /** Whether a version of the list was ever accepted from this document. */
    public boolean everAccepted(String listId, String documentId) {
        return database.inTransaction(() -> versions.everAccepted(listId, documentId));
    }

    /** All versions, newest first. */
    public List<ListVersion> versions(String listId) {
        return database.inTransaction(() -> versions.all(listId));
    }

    public Optional<ListVersion> version(String listId, int version) {
        return database.inTransaction(() -> versions.find(listId, version));
    }

    /** Party key to content hash of the served version; empty if there is none. */
    public Map<String, String> currentHashes(String listId) {
        return database.inTransaction(() -> parties.currentHashes(listId));
    }

    /**
     * Records the list's next version and serves it: diffs {@code parties} against the served
     * version, writes version, parties and changes, supersedes the version before.
     *
     * <p>The version's cause is {@link VersionCause#SOURCE} if the served version was read from
     * another document or format, {@link VersionCause#PARSER} if it was read from the very same
     * document. A run that has recorded the list already gets the version that it recorded then,
     * and {@code parties} is not asked.
     *
     * @throws io.listwarden.contracts.failure.MalformedListException if a party key comes twice, or
     *     a party is too large to be stored
     * @throws IllegalArgumentException if a party is on another list
     */
    public ListVersion recordAccepted(VersionDraft draft, PartyStream parties) {
        return database.inTransaction(() -> onceARun(draft, () -> accept(draft, parties)));
    }

    /**
     * Records the list's next version and holds it back. Once a run and list, like {@link
     * #recordAccepted}.
     *
     * @param findings why, a sentence each; at least one
     */
    public ListVersion recordQuarantined(
            VersionDraft draft, int partyCount, int nameCount, List<String> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a quarantined version has a finding");
        }
        return database.inTransaction(
                () ->
                        onceARun(
                                draft,
                                () ->
                                        quarantine(
                                                draft,
                                                Tally.undiffed(partyCount, nameCount),
                                                findings)));
    }

    /**
     * Records a version of the past, which is never served: it follows the versions that were
     * recorded by the same order before, the first of them nothing. Once a run and list, like
     * {@link #recordAccepted}.
     *
     * @param orderId by which the range of dates was ordered
     */
    public ListVersion recordBackfilled(VersionDraft draft, String orderId, PartyStream parties) {
        return database.inTransaction(
                () -> onceARun(draft, () -> backfill(draft, orderId, parties)));
    }

    /**
     * Serves a quarantined version.
     *
     * @param parties its parties, read again from the archived document; asked only if the version
     *     can be released
     */
    public DecisionOutcome release(ReleaseOrder order, PartyStream parties) {
        return database.inTransaction(
                () -> {
                    Counter.CHANGE.lock(database.client());
                    return versions.releasedIn(order.listId(), order.version(), order.runId())
                            ? new DecisionOutcome.Done(stored(order.listId(), order.version()))
                            : decide(order.listId(), order.version(), () -> accept(order, parties));
                });
    }

    /** Refuses a quarantined version for good. */
    public DecisionOutcome reject(String listId, int version, String actor, String reason) {
        return database.inTransaction(
                () -> {
                    Counter.CHANGE.lock(database.client());
                    return decide(listId, version, () -> refuse(listId, version, actor, reason));
                });
    }

    /**
     * Says which blob holds a version, once it has been made.
     *
     * @throws IllegalArgumentException if there is no such version, or its blob has another name
     */
    public ListVersion nameBlob(String listId, int version, String blobSha256) {
        return database.inTransaction(
                () -> {
                    if (!versions.nameBlob(listId, version, blobSha256)) {
                        throw new IllegalArgumentException(
                                listId + " has no version " + version + " without another blob");
                    }
                    return stored(listId, version);
                });
    }

    /** A run that was cut off after its commit comes again and must not record twice. */
    private ListVersion onceARun(VersionDraft draft, Supplier<ListVersion> recording) {
        Counter.CHANGE.lock(database.client());
        return versions.ofRun(draft.listId(), draft.runId()).orElseGet(recording);
    }

    private ListVersion accept(VersionDraft draft, PartyStream stream) {
        Instant now = now();
        int number = next(draft.listId());
        VersionCause cause = cause(draft);
        Tally tally =
                diff(
                        new Recording.Target(draft.listId(), draft.listId(), number, now, cause),
                        stream);
        versions.supersede(draft.listId());
        versions.insert(
                draft.recorded(number, VersionState.SERVED, cause, now, tally, List.of()),
                draft.listId());
        return stored(draft.listId(), number);
    }

    private ListVersion backfill(VersionDraft draft, String orderId, PartyStream stream) {
        Instant now = now();
        int number = next(draft.listId());
        String line = Line.backfilled(draft.listId(), orderId);
        VersionCause cause = VersionCause.BACKFILL;
        Tally tally = diff(new Recording.Target(draft.listId(), line, number, now, cause), stream);
        versions.insert(
                draft.recorded(number, VersionState.SUPERSEDED, cause, now, tally, List.of()),
                line);
        return stored(draft.listId(), number);
    }

    private ListVersion quarantine(VersionDraft draft, Tally tally, List<String> findings) {
        int number = next(draft.listId());
        versions.insert(
                draft.recorded(
                        number, VersionState.QUARANTINED, cause(draft), now(), tally, findings),
                draft.listId());
        return stored(draft.listId(), number);
    }

    private DecisionOutcome accept(ReleaseOrder order, PartyStream stream) {
        Optional<ListVersion> served = versions.served(order.listId());
        if (served.isPresent() && served.get().version() > order.version()) {
            return new DecisionOutcome.Overtaken(
                    stored(order.listId(), order.version()), served.get());
        }
        Instant now = now();
        Tally tally =
                diff(
                        new Recording.Target(
                                order.listId(),
                                order.listId(),
                                order.version(),
                                now,
                                VersionCause.RELEASE),
                        stream);
        versions.supersede(order.listId());
        versions.accept(order, tally, now);
        return new DecisionOutcome.Done(stored(order.listId(), order.version()));
    }

    private DecisionOutcome refuse(String listId, int version, String actor, String reason) {
        versions.reject(listId, version, new Decision(actor, reason, now()));
        return new DecisionOutcome.Done(stored(listId, version));
    }

    private DecisionOutcome decide(String listId, int version, Supplier<DecisionOutcome> decision) {
        Optional<ListVersion> found = versions.find(listId, version);
        if (found.isEmpty()) {
            return new DecisionOutcome.NoSuchVersion(listId, version);
        }
        return found.get().state() == VersionState.QUARANTINED
                ? decision.get()
                : new DecisionOutcome.NotQuarantined(found.get());
    }

    private Tally diff(Recording.Target target, PartyStream stream) {
        long last = Counter.CHANGE.lock(database.client());
        var recording = new Recording(parties, changes, target, last);
        Tally tally = recording.record(stream);
        Counter.CHANGE.advance(database.client(), recording.lastChange());
        return tally;
    }

    private VersionCause cause(VersionDraft draft) {
        return versions.served(draft.listId())
                .map(served -> cause(served, draft))
                .orElse(VersionCause.PUBLISHER);
    }

    private static VersionCause cause(ListVersion served, VersionDraft draft) {
        if (!served.documentId().equals(draft.documentId())
                || !served.documentFormat().equals(draft.documentFormat())) {
            return VersionCause.SOURCE;
        }
        return served.documentSha256().equals(draft.documentSha256())
                ? VersionCause.PARSER
                : VersionCause.PUBLISHER;
    }

    private int next(String listId) {
        return versions.highest(listId) + 1;
    }

    private ListVersion stored(String listId, int version) {
        return versions.find(listId, version).orElseThrow();
    }

    private Instant now() {
        return Columns.micros(clock.instant());
    }
}
