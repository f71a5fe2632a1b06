package io.listwarden.sync.history;

import static io.listwarden.sync.history.Lists.EU;
import static io.listwarden.sync.history.Lists.draft;
import static io.listwarden.sync.history.Lists.only;
import static io.listwarden.sync.history.Lists.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.change.ChangeKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

abstract class ChangeFeedContract extends OnADatabase {
    private ChangeFeed feed;
    private Instant second;

    /** Changes 1 and 2 of eu-fsf, 3 of un-sc, 4 to 6 of eu-fsf again. */
    @BeforeEach
    void recordSome() {
        feed = new ChangeFeed(database);
        var store = new HistoryStore(database, clock);
        store.recordAccepted(draft(EU, "run-1"), only(party("1", "A"), party("2", "B")));
        store.recordAccepted(
                draft("un-sc", "run-1"), only(party("un-sc", "9", new String[] {"C"})));
        second =
                store.recordAccepted(
                                draft(EU, "run-2"), only(party("2", "B", "b"), party("3", "D")))
                        .recordedAt();
    }

    @Test
    void comesOldestFirst() {
        assertThat(ids(Set.of(), Set.of(), null, 0, 100)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void isPagedByTheLastIdSeen() {
        assertThat(ids(Set.of(), Set.of(), null, 0, 2)).containsExactly(1L, 2L);
        assertThat(ids(Set.of(), Set.of(), null, 2, 3)).containsExactly(3L, 4L, 5L);
        assertThat(ids(Set.of(), Set.of(), null, 6, 3)).isEmpty();
    }

    @Test
    void canBeOfSomeLists() {
        assertThat(ids(Set.of("un-sc"), Set.of(), null, 0, 100)).containsExactly(3L);
        assertThat(ids(Set.of("un-sc", EU), Set.of(), null, 0, 100)).hasSize(6);
    }

    @Test
    void canBeOfSomeKinds() {
        assertThat(ids(Set.of(EU), Set.of(ChangeKind.REMOVED), null, 0, 100)).hasSize(1);
        assertThat(ids(Set.of(), Set.of(ChangeKind.ADDED), null, 0, 100)).hasSize(4);
        assertThat(ids(Set.of(), Set.of(ChangeKind.AMENDED, ChangeKind.REMOVED), null, 0, 100))
                .hasSize(2);
    }

    @Test
    void canBeginAtAMoment() {
        assertThat(ids(Set.of(), Set.of(), second, 0, 100)).containsExactly(4L, 5L, 6L);
        assertThat(ids(Set.of(), Set.of(), second.plusNanos(1000), 0, 100)).isEmpty();
    }

    @Test
    void canBeOfOneVersion() {
        assertThat(feed.page(ChangeQuery.ofVersion(EU, 2, 4, 100)))
                .allSatisfy(change -> assertThat(change.version()).isEqualTo(2))
                .extracting(RecordedChange::id)
                .containsExactly(5L, 6L);
        assertThat(feed.page(ChangeQuery.ofVersion("un-sc", 2, 0, 100))).isEmpty();
    }

    @Test
    void aPageHoldsAtLeastOne() {
        assertThatThrownBy(() -> ChangeQuery.ofVersion(EU, 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Long> ids(
            Set<String> lists,
            Set<ChangeKind> kinds,
            @Nullable Instant since,
            long after,
            int limit) {
        return feed.page(new ChangeQuery(lists, kinds, null, since, after, limit)).stream()
                .map(RecordedChange::id)
                .toList();
    }
}
