package io.listwarden.sync.history;

import static io.listwarden.sync.history.Lists.EU;
import static io.listwarden.sync.history.Lists.draft;
import static io.listwarden.sync.history.Lists.only;
import static io.listwarden.sync.history.Lists.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

abstract class PartyHistoryContract extends OnADatabase {
    private static final PartyId ONE = new PartyId(EU, "1");

    private HistoryStore store;
    private PartyHistory history;

    @BeforeEach
    void openStore() {
        store = new HistoryStore(database, clock);
        history = new PartyHistory(database);
    }

    @Test
    void aPartyHasItsVersionsNewestFirstWithTheirTimes() {
        ListVersion first = store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        store.recordQuarantined(draft(EU, "run-2"), 0, 0, List.of("odd"));
        ListVersion third = store.recordAccepted(draft(EU, "run-3"), only(party("1", "B")));
        store.recordAccepted(draft(EU, "run-4"), only(party("1", "B")));

        assertThat(history.versions(ONE))
                .usingRecursiveComparison()
                .isEqualTo(
                        List.of(
                                new PartyVersion(
                                        party("1", "B"), 3, null, third.recordedAt(), null),
                                new PartyVersion(
                                        party("1", "A"),
                                        1,
                                        3,
                                        first.recordedAt(),
                                        third.recordedAt())));
    }

    @Test
    void aPartyCanBeSeenAsOfAnyVersion() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A")));
        store.recordAccepted(draft(EU, "run-2"), only(party("2", "B")));
        store.recordAccepted(draft(EU, "run-3"), only(party("1", "C"), party("2", "B")));

        assertThat(history.partyAt(ONE, 1)).contains(party("1", "A"));
        assertThat(history.partyAt(ONE, 2)).isEmpty();
        assertThat(history.partyAt(ONE, 3)).contains(party("1", "C"));
        assertThat(history.partyAt(new PartyId(EU, "2"), 3)).contains(party("2", "B"));
    }

    @Test
    void whatHappenedToAPartyComesNewestFirst() {
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A"), party("2", "B")));
        store.recordAccepted(draft(EU, "run-2"), only(party("1", "C"), party("2", "B")));
        store.recordAccepted(draft(EU, "run-3"), only(party("2", "B")));

        assertThat(history.changes(ONE))
                .extracting(recorded -> ChangeKind.of(recorded.change()))
                .containsExactly(ChangeKind.REMOVED, ChangeKind.AMENDED, ChangeKind.ADDED);
    }

    @Test
    void aPartyNobodyListedHasNoHistory() {
        assertThat(history.versions(ONE)).isEmpty();
        assertThat(history.changes(ONE)).isEmpty();
        assertThat(history.partyAt(ONE, 1)).isEmpty();
    }

    @Test
    void thePartiesOfAVersionComeSortedByTheirKeysCharacters() {
        List<ListedParty> parties =
                Stream.concat(
                                IntStream.range(0, 450).mapToObj(n -> "k" + n),
                                Stream.of("B", "a", "-", "_", ".x", "Z9"))
                        .map(key -> party(key, "name"))
                        .toList();
        store.recordAccepted(draft(EU, "run-1"), parties::forEach);
        List<String> keys = new ArrayList<>();

        history.parties(EU, 1, party -> keys.add(party.id().key()));

        assertThat(keys).hasSize(456).isSorted();
    }
}
