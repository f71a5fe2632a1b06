package io.listwarden.sync.history;

import static io.listwarden.sync.history.Lists.EU;
import static io.listwarden.sync.history.Lists.draft;
import static io.listwarden.sync.history.Lists.draftFrom;
import static io.listwarden.sync.history.Lists.only;
import static io.listwarden.sync.history.Lists.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.change.Change;
import io.listwarden.contracts.change.FieldChange;
import io.listwarden.contracts.change.FieldChanges;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.testing.RandomParties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

abstract class HistoryStoreContract extends OnADatabase {
    private HistoryStore store;
    private PartyHistory history;
    private ChangeFeed feed;

    @BeforeEach
    void openStore() {
        store = new HistoryStore(database, clock);
        history = new PartyHistory(database);
        feed = new ChangeFeed(database);
    }

    @Test
    void beforeTheFirstVersionThereIsNothing() {
        assertThat(store.served(EU)).isEmpty();
        assertThat(store.latest(EU)).isEmpty();
        assertThat(store.versions(EU)).isEmpty();
        assertThat(store.version(EU, 1)).isEmpty();
        assertThat(store.currentHashes(EU)).isEmpty();
        assertThat(store.allServed()).isEmpty();
    }

    @Test
    void thePartiesOfTheFirstVersionAreAdded() {
        VersionDraft draft = draft(EU, "run-1").withBlob("b10b");
        ListVersion version =
                store.recordAccepted(draft, only(party("1", "A", "B"), party("2", "C")));

        Instant at = START.minusNanos(789);
        assertThat(version)
                .isEqualTo(
                        new ListVersion(
                                EU,
                                1,
                                VersionState.SERVED,
                                VersionCause.PUBLISHER,
                                draft.documentId(),
                                draft.documentFormat(),
                                draft.documentSha256(),
                                draft.documentUrl(),
                                draft.headers(),
                                draft.parserVersion(),
                                draft.sourceDate(),
                                draft.fetchedAt(),
                                at,
                                at,
                                "run-1",
                                2,
                                3,
                                2,
                                0,
                                0,
                                "b10b",
                                List.of(),
                                null));
        assertThat(store.served(EU)).contains(version);
        assertThat(changes())
                .extracting(RecordedChange::change)
                .containsExactly(new Change.Added(id("1"), "A"), new Change.Added(id("2"), "C"));
    }

    @Test
    void theNextVersionSaysWhatIsNewWhatIsOtherAndWhatIsGone() {
        store.recordAccepted(
                draft(EU, "run-1"), only(party("1", "A"), party("2", "B"), party("3", "C")));
        ListVersion second =
                store.recordAccepted(
                        draft(EU, "run-2"),
                        only(party("4", "D"), party("3", "C"), party("2", "B", "B.")));

        assertThat(List.of(second.added(), second.amended(), second.removed()))
                .containsExactly(1, 1, 1);
        assertThat(feed.page(ChangeQuery.ofVersion(EU, 2, 0, 10)))
                .extracting(RecordedChange::change)
                .containsExactlyInAnyOrder(
                        new Change.Added(id("4"), "D"),
                        new Change.Amended(
                                id("2"),
                                "B",
                                List.of(
                                        new FieldChange(
                                                "names[B.]",
                                                null,
                                                "B. (type: PRIMARY; strength: STRONG)"))),
                        new Change.Removed(id("1"), "A"));
        assertThat(parties(1)).containsExactly(party("1", "A"), party("2", "B"), party("3", "C"));
        assertThat(parties(2))
                .containsExactly(party("2", "B", "B."), party("3", "C"), party("4", "D"));
    }

    @Test
    void theVersionBeforeIsSuperseded() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        store.recordAccepted(draft(EU, "run-2"), only(party("1", "A")));

        assertThat(store.versions(EU))
                .extracting(ListVersion::version, ListVersion::state)
                .containsExactly(tuple(2, VersionState.SERVED), tuple(1, VersionState.SUPERSEDED));
        assertThat(store.allServed()).isEqualTo(List.of(store.latest(EU).orElseThrow()));
    }

    @Test
    void anotherOrderIsNoChangeButIsStoredAsItCame() {
        ListedParty before = party("1", "A", "B", "C");
        ListedParty after = party("1", "A", "C", "B");
        store.recordAccepted(draft(EU, "run-1"), only(before));
        ListVersion second = store.recordAccepted(draft(EU, "run-2"), only(after));

        assertThat(second.amended()).isZero();
        assertThat(changes()).hasSize(1);
        assertThat(parties(2)).containsExactly(after);
        assertThat(parties(1)).containsExactly(before);
    }

    @Test
    void theSameDocumentReadByAnotherReaderIsAChangeOfTheReader() {
        store.recordAccepted(draft(EU, "run-1", "same"), only(party("1", "A")));
        ListVersion second =
                store.recordAccepted(draft(EU, "run-2", "same"), only(party("1", "B")));

        assertThat(second.cause()).isEqualTo(VersionCause.PARSER);
        assertThat(changes())
                .extracting(RecordedChange::cause)
                .containsExactly(VersionCause.PUBLISHER, VersionCause.PARSER);
    }

    @Test
    void aListThatComesFromAnotherDocumentGoesOnWithItsPartiesAndSaysWhy() {
        store.recordAccepted(draftFrom("a-compilation", EU, "run-1"), only(party("1", "A")));
        ListVersion second =
                store.recordAccepted(
                        draft(EU, "run-2"), only(party("1", "A", "A."), party("2", "B")));

        assertThat(second)
                .returns(VersionCause.SOURCE, ListVersion::cause)
                .returns(1, ListVersion::added)
                .returns(1, ListVersion::amended)
                .returns(0, ListVersion::removed);
        assertThat(history.versions(id("1"))).hasSize(2);
        assertThat(store.everAccepted(EU, EU)).isTrue();
        assertThat(store.everAccepted(EU, "a-compilation")).isTrue();
        assertThat(store.everAccepted(EU, "another")).isFalse();
        assertThat(store.latestFrom(EU, "a-compilation").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whatWasQuarantinedWasNotAccepted() {
        store.recordQuarantined(draft(EU, "run-1"), 1, 1, List.of("odd"));

        assertThat(store.everAccepted(EU, EU)).isFalse();
        assertThat(store.latestFrom(EU, EU)).isEqualTo(store.latest(EU));
    }

    @Test
    void versionsOfThePastFollowFromOneAnotherAndChangeNothingThatIsServed() {
        ListVersion served = store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        ListVersion first =
                store.recordBackfilled(
                        draft(EU, "run-2"), "order", only(party("1", "A"), party("2", "B")));
        ListVersion second =
                store.recordBackfilled(
                        draft(EU, "run-3"), "order", only(party("1", "A."), party("2", "B")));

        assertThat(second)
                .returns(3, ListVersion::version)
                .returns(VersionState.SUPERSEDED, ListVersion::state)
                .returns(VersionCause.BACKFILL, ListVersion::cause)
                .returns(0, ListVersion::added)
                .returns(1, ListVersion::amended)
                .returns(0, ListVersion::removed);
        assertThat(first.added()).isEqualTo(2);
        assertThat(store.served(EU)).contains(served);
        assertThat(store.latest(EU)).contains(served);
        assertThat(store.lastBackfilled(EU, "order")).contains(second);
        assertThat(store.lastBackfilled(EU, "another order")).isEmpty();
        assertThat(store.versions(EU)).hasSize(3);
        assertThat(parties(1)).containsExactly(party("1", "A"));
        assertThat(parties(2)).containsExactly(party("1", "A"), party("2", "B"));
        assertThat(parties(3)).containsExactly(party("1", "A."), party("2", "B"));
    }

    @Test
    void changesOfThePastStandWithTheirVersionAndNotInTheFeed() {
        store.recordBackfilled(draft(EU, "run-1"), "order", only(party("1", "A")));
        store.recordBackfilled(draft(EU, "run-2"), "order", only(party("2", "B")));
        ListVersion served = store.recordAccepted(draft(EU, "run-3"), only(party("3", "C")));

        assertThat(served.version()).isEqualTo(3);
        assertThat(changes())
                .extracting(RecordedChange::change)
                .containsExactly(new Change.Added(id("3"), "C"));
        assertThat(feed.page(ChangeQuery.ofVersion(EU, 2, 0, 10)))
                .extracting(RecordedChange::change)
                .containsExactly(new Change.Added(id("2"), "B"), new Change.Removed(id("1"), "A"));
        assertThat(feed.page(ChangeQuery.ofVersion(EU, 2, 0, 10)))
                .extracting(RecordedChange::listId)
                .containsOnly(EU);
    }

    @Test
    void aRunThatRecordedAPastDayRecordsItOnce() {
        VersionDraft draft = draft(EU, "run-1");
        ListVersion first = store.recordBackfilled(draft, "order", only(party("1", "A")));

        assertThat(store.recordBackfilled(draft, "order", only(party("1", "A")))).isEqualTo(first);
    }

    @Test
    void aPartyThatComesBackIsAddedAgain() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        store.recordAccepted(draft(EU, "run-2"), only(party("2", "B")));
        store.recordAccepted(draft(EU, "run-3"), only(party("1", "A"), party("2", "B")));

        assertThat(history.changes(id("1")))
                .extracting(RecordedChange::change)
                .containsExactly(
                        new Change.Added(id("1"), "A"),
                        new Change.Removed(id("1"), "A"),
                        new Change.Added(id("1"), "A"));
    }

    @Test
    void aRunThatComesAgainRecordsNothingTwice() {
        ListVersion first = store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        ListVersion again =
                store.recordAccepted(
                        draft(EU, "run-1"),
                        _ -> {
                            throw new AssertionError("nobody may read again");
                        });

        assertThat(again).isEqualTo(first);
        assertThat(store.versions(EU)).hasSize(1);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void listsOfOneRunAreRecordedEachForItself() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        ListVersion other =
                store.recordAccepted(
                        draft("un-sc", "run-1"), only(party("un-sc", "1", new String[] {"B"})));

        assertThat(other.version()).isEqualTo(1);
        assertThat(store.allServed()).extracting(ListVersion::listId).containsExactly(EU, "un-sc");
        assertThat(store.currentHashes(EU)).isNotEqualTo(store.currentHashes("un-sc"));
    }

    @Test
    void readingThatBreaksOffLeavesNothingBehind() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        var boom = new MalformedListException("line 300: cut off");

        assertThatThrownBy(
                        () ->
                                store.recordAccepted(
                                        draft(EU, "run-2"),
                                        parties -> {
                                            many(700).forEach(parties);
                                            throw boom;
                                        }))
                .isSameAs(boom);

        assertThat(store.versions(EU)).hasSize(1);
        assertThat(changes()).hasSize(1);
        assertThat(store.currentHashes(EU)).hasSize(1);
        assertThat(store.recordAccepted(draft(EU, "run-2"), only(party("2", "B"))).version())
                .isEqualTo(2);
        assertThat(changes()).extracting(RecordedChange::id).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aRecordingIsPartOfTheTransactionAroundIt() {
        assertThatThrownBy(
                        () ->
                                outer.executeWithoutResult(
                                        _ -> {
                                            store.recordAccepted(
                                                    draft(EU, "run-1"), only(party("1", "A")));
                                            throw new IllegalStateException("the step failed");
                                        }))
                .hasMessage("the step failed");

        assertThat(store.versions(EU)).isEmpty();
        assertThat(changes()).isEmpty();
    }

    @Test
    void aKeyThatComesTwiceIsRefused() {
        assertThatThrownBy(
                        () ->
                                store.recordAccepted(
                                        draft(EU, "run-1"), only(party("1", "A"), party("1", "B"))))
                .isInstanceOf(MalformedListException.class)
                .hasMessage("party eu-fsf:1 comes twice");
        assertThat(store.versions(EU)).isEmpty();
    }

    @Test
    void aPartyOfAnotherListIsRefused() {
        assertThatThrownBy(
                        () -> store.recordAccepted(draft("un-sc", "run-1"), only(party("1", "A"))))
                .hasMessage("eu-fsf:1 is not on un-sc");
    }

    @Test
    void aPartyTooLargeToBeStoredIsRefused() {
        assertThatThrownBy(
                        () ->
                                store.recordAccepted(
                                        draft(EU, "run-1"),
                                        only(party("1", "A".repeat(1_000_000)))))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("party eu-fsf:1 has 1,000,");
    }

    @Test
    void aNulCharacterInANameIsRefused() {
        assertThatThrownBy(() -> store.recordAccepted(draft(EU, "run-1"), only(party("1", "A\0B"))))
                .isInstanceOf(MalformedListException.class)
                .hasMessage("party eu-fsf:1 has a NUL character in its name");
    }

    @Test
    void aLargePartyIsStoredAndItsChangeToo() {
        ListedParty before = party("1", "A", "B".repeat(900_000));
        ListedParty after = party("1", "A", "\"".repeat(400_000));
        store.recordAccepted(draft(EU, "run-1"), only(before));
        store.recordAccepted(draft(EU, "run-2"), only(after));

        assertThat(parties(2)).containsExactly(after);
        assertThat(history.changes(id("1"))).hasSize(2);
    }

    @Test
    void aQuarantinedVersionHasANumberAndServesNothing() {
        ListVersion first = store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        ListVersion held =
                store.recordQuarantined(draft(EU, "run-2"), 5, 9, List.of("5 parties only"));

        assertThat(held.version()).isEqualTo(2);
        assertThat(held.state()).isEqualTo(VersionState.QUARANTINED);
        assertThat(held.findings()).containsExactly("5 parties only");
        assertThat(List.of(held.partyCount(), held.nameCount())).containsExactly(5, 9);
        assertThat(held.acceptedAt()).isNull();
        assertThat(store.latest(EU)).contains(held);
        assertThat(store.served(EU)).contains(first);
        assertThat(store.recordQuarantined(draft(EU, "run-2"), 5, 9, List.of("again")))
                .isEqualTo(held);
    }

    @Test
    void aQuarantineNeedsAFinding() {
        assertThatThrownBy(() -> store.recordQuarantined(draft(EU, "run-1"), 5, 9, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReleasedVersionIsServedWithItsDifference() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A"), party("2", "B")));
        store.recordQuarantined(draft(EU, "run-2"), 1, 1, List.of("half is gone"));

        ListVersion released =
                done(store.release(order(2, "run-3"), only(party("1", "A"), party("3", "C"))));

        assertThat(released.state()).isEqualTo(VersionState.SERVED);
        assertThat(released.cause()).isEqualTo(VersionCause.RELEASE);
        assertThat(released.runId()).isEqualTo("run-2");
        assertThat(released.findings()).containsExactly("half is gone");
        assertThat(
                        List.of(
                                released.partyCount(),
                                released.added(),
                                released.amended(),
                                released.removed()))
                .containsExactly(2, 1, 0, 1);
        assertThat(released.decision())
                .isEqualTo(
                        new Decision(
                                "Ada",
                                "checked with the publisher",
                                Objects.requireNonNull(released.acceptedAt())));
        assertThat(store.version(EU, 1).orElseThrow().state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(feed.page(ChangeQuery.ofVersion(EU, 2, 0, 10)))
                .extracting(RecordedChange::cause)
                .containsExactly(VersionCause.RELEASE, VersionCause.RELEASE);
        assertThat(parties(2)).containsExactly(party("1", "A"), party("3", "C"));
    }

    @Test
    void releasingAgainInTheSameRunGivesTheSameResult() {
        store.recordQuarantined(draft(EU, "run-1"), 1, 1, List.of("odd"));
        DecisionOutcome first = store.release(order(1, "run-2"), only(party("1", "A")));

        assertThat(store.release(order(1, "run-2"), only())).isEqualTo(first);
        assertThat(store.release(order(1, "run-3"), only()))
                .isEqualTo(new DecisionOutcome.NotQuarantined(done(first)));
        assertThat(changes()).hasSize(1);
    }

    @Test
    void aVersionThatWasOvertakenIsNotReleased() {
        ListVersion held = store.recordQuarantined(draft(EU, "run-1"), 1, 1, List.of("odd"));
        ListVersion newer = store.recordAccepted(draft(EU, "run-2"), only(party("1", "A")));

        assertThat(store.release(order(1, "run-3"), only(party("2", "B"))))
                .isEqualTo(new DecisionOutcome.Overtaken(held, newer));
        assertThat(store.served(EU)).contains(newer);
        assertThat(done(store.reject(EU, 1, "Ada", "too late")).state())
                .isEqualTo(VersionState.REJECTED);
    }

    @Test
    void aRejectedVersionStaysRejected() {
        store.recordQuarantined(draft(EU, "run-1"), 1, 1, List.of("odd"));
        ListVersion rejected = done(store.reject(EU, 1, "Ada", "a wrong file"));

        assertThat(rejected.decision())
                .extracting(Decision::actor, Decision::reason)
                .containsExactly("Ada", "a wrong file");
        assertThat(rejected.acceptedAt()).isNull();
        assertThat(store.release(order(1, "run-2"), only(party("1", "A"))))
                .isEqualTo(new DecisionOutcome.NotQuarantined(rejected));
        assertThat(store.reject(EU, 1, "Bob", "too"))
                .isEqualTo(new DecisionOutcome.NotQuarantined(rejected));
        assertThat(store.served(EU)).isEmpty();
    }

    @Test
    void aVersionThatDoesNotExistCannotBeDecidedOn() {
        var none = new DecisionOutcome.NoSuchVersion(EU, 1);
        assertThat(store.release(order(1, "run-1"), only(party("1", "A")))).isEqualTo(none);
        assertThat(store.reject(EU, 1, "Ada", "?")).isEqualTo(none);
    }

    @Test
    void aBlobIsNamedOnce() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));

        assertThat(store.nameBlob(EU, 1, "abc").blobSha256()).isEqualTo("abc");
        assertThat(store.nameBlob(EU, 1, "abc")).isEqualTo(store.served(EU).orElseThrow());
        assertThatThrownBy(() -> store.nameBlob(EU, 1, "other"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.nameBlob(EU, 2, "abc"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofWritersOfTheSameRunOneWins() throws Exception {
        List<ListVersion> results =
                atOnce(4, _ -> store.recordAccepted(draft(EU, "run-1"), many(300)::forEach));

        assertThat(Set.copyOf(results)).hasSize(1);
        assertThat(store.versions(EU)).hasSize(1);
        assertThat(changes()).hasSize(300);
    }

    @Test
    void ofReleasesAtOnceOneWins() throws Exception {
        store.recordQuarantined(draft(EU, "run-1"), 1, 1, List.of("odd"));

        List<DecisionOutcome> results =
                atOnce(4, n -> store.release(order(1, "release-" + n), only(party("1", "A"))));

        assertThat(results).filteredOn(DecisionOutcome.Done.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(DecisionOutcome.NotQuarantined.class::isInstance).hasSize(3);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void aReaderOfTheFeedNeverMissesAChangeThatCommitsLater() throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> writers = new ArrayList<>();
            for (String list : List.of("eu-fsf", "un-sc", "uk-sl")) {
                writers.add(threads.submit(() -> record(list, 6)));
            }
            List<RecordedChange> read = new ArrayList<>();
            while (!writers.stream().allMatch(Future::isDone)) {
                read.addAll(after(read));
            }
            read.addAll(after(read));
            for (Future<?> writer : writers) {
                writer.get();
            }

            assertThat(read)
                    .extracting(RecordedChange::id)
                    .isEqualTo(LongStream.rangeClosed(1, 3 * 6 * 20).boxed().toList());
        }
    }

    private void record(String list, int versions) {
        for (int version = 0; version < versions; version++) {
            int number = version;
            store.recordAccepted(
                    draft(list, "run-" + version),
                    parties ->
                            IntStream.range(0, 20)
                                    .mapToObj(
                                            key ->
                                                    party(
                                                            list,
                                                            "k" + key,
                                                            new String[] {"name " + number}))
                                    .forEach(parties));
        }
    }

    private List<RecordedChange> after(List<RecordedChange> read) {
        long last = read.isEmpty() ? 0 : read.getLast().id();
        return feed.page(new ChangeQuery(Set.of(), Set.of(), null, null, last, 1000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void replayingTheChangesGivesThePartiesOfEveryVersion(long seed) {
        var random = new Random(seed);
        var parties = new RandomParties(seed);
        SortedMap<String, ListedParty> current = new TreeMap<>();
        for (int version = 1; version <= 6; version++) {
            SortedMap<String, ListedParty> before = new TreeMap<>(current);
            mutate(current, random, parties);
            List<ListedParty> shuffled = new ArrayList<>(current.values());
            Collections.shuffle(shuffled, random);

            ListVersion recorded =
                    store.recordAccepted(draft(EU, "run-" + version), shuffled::forEach);

            assertThat(parties(version)).containsExactlyElementsOf(current.values());
            assertThat(recorded.partyCount()).isEqualTo(current.size());
            assertThat(store.currentHashes(EU).keySet()).isEqualTo(current.keySet());
            assertReplay(version, before, current);
        }
    }

    private void assertReplay(
            int version, Map<String, ListedParty> before, Map<String, ListedParty> after) {
        SortedMap<String, String> replayed = new TreeMap<>();
        before.forEach((key, party) -> replayed.put(key, party.primaryName().text()));
        for (RecordedChange recorded : feed.page(ChangeQuery.ofVersion(EU, version, 0, 1000))) {
            String key = recorded.change().partyId().key();
            switch (recorded.change()) {
                case Change.Added added -> assertThat(replayed.put(key, added.name())).isNull();
                case Change.Amended amended -> {
                    assertThat(replayed.put(key, amended.name())).isNotNull();
                    assertThat(amended.fields())
                            .isEqualTo(
                                    FieldChanges.between(
                                            Objects.requireNonNull(before.get(key)),
                                            Objects.requireNonNull(after.get(key))));
                }
                case Change.Removed removed ->
                        assertThat(replayed.remove(key)).isEqualTo(removed.name());
            }
        }
        SortedMap<String, String> expected = new TreeMap<>();
        after.forEach((key, party) -> expected.put(key, party.primaryName().text()));
        assertThat(replayed).isEqualTo(expected);
    }

    private static void mutate(
            SortedMap<String, ListedParty> current, Random random, RandomParties parties) {
        current.keySet().removeIf(_ -> random.nextInt(5) == 0);
        current.replaceAll(
                (_, party) ->
                        switch (random.nextInt(3)) {
                            case 0 -> parties.amended(party);
                            case 1 -> parties.shuffled(party);
                            default -> party;
                        });
        for (int i = 0; i < 8; i++) {
            String key = (random.nextBoolean() ? "K-" : "k.") + random.nextInt(50);
            current.computeIfAbsent(key, k -> parties.party(EU, k));
        }
    }

    @Test
    void recordingFourteenThousandPartiesTakesSeconds() {
        var random = new RandomParties(1);
        List<ListedParty> parties =
                IntStream.range(0, 14_000).mapToObj(key -> random.party(EU, "k" + key)).toList();
        List<ListedParty> amended =
                parties.stream()
                        .map(
                                party ->
                                        party.id().hashCode() % 4 == 0
                                                ? random.amended(party)
                                                : party)
                        .toList();

        long start = System.nanoTime();
        assertThat(store.recordAccepted(draft(EU, "run-1"), parties::forEach).added())
                .isEqualTo(14_000);
        long first = System.nanoTime();
        assertThat(store.recordAccepted(draft(EU, "run-2"), amended::forEach).added()).isZero();
        long second = System.nanoTime();
        assertThat(parties(2)).hasSize(14_000);
        long read = System.nanoTime();

        System.out.printf(
                "%s: 14,000 parties recorded in %d ms, a quarter amended in %d ms, read in %d ms%n",
                getClass().getSimpleName(),
                Duration.ofNanos(first - start).toMillis(),
                Duration.ofNanos(second - first).toMillis(),
                Duration.ofNanos(read - second).toMillis());
    }

    /** Runs the same thing in some threads at once. */
    private static <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> tasks =
                    IntStream.range(0, times)
                            .<Callable<T>>mapToObj(n -> () -> work.apply(n))
                            .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private List<RecordedChange> changes() {
        return feed.page(new ChangeQuery(Set.of(), Set.of(), null, null, 0, 100_000));
    }

    private List<ListedParty> parties(int version) {
        List<ListedParty> parties = new ArrayList<>();
        history.parties(EU, version, parties::add);
        return parties;
    }

    private static List<ListedParty> many(int count) {
        return IntStream.range(0, count).mapToObj(n -> party("k" + n, "name " + n)).toList();
    }

    private static ReleaseOrder order(int version, String runId) {
        return new ReleaseOrder(EU, version, runId, "Ada", "checked with the publisher", null);
    }

    private static ListVersion done(DecisionOutcome outcome) {
        return ((DecisionOutcome.Done) outcome).version();
    }

    private static PartyId id(String key) {
        return new PartyId(EU, key);
    }
}
