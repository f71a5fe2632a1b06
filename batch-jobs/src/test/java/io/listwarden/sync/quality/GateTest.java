package io.listwarden.sync.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class GateTest {
    private static final GateLimits LIMITS = new GateLimits(10, 1000, 0.05);
    private static final Instant MONDAY = Instant.parse("2026-02-23T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-02-24T00:00:00Z");

    @Test
    void theFirstVersionOfAListOnlyNeedsABelievableSize() {
        assertThat(judge(first("eu-fsf", 10)).findings()).isEmpty();
        assertThat(judge(first("eu-fsf", 9)).of("eu-fsf"))
                .containsExactly(
                        "the document holds 9 parties, fewer than the 10 expected at least");
        assertThat(judge(first("eu-fsf", 1001)).of("eu-fsf"))
                .containsExactly(
                        "the document holds 1001 parties, more than the 1000 expected at most");
    }

    @Test
    void theSizeIsThatOfTheWholeDocument() {
        assertThat(judge(first("us-bis-el", 6), first("us-bis-dpl", 4)).findings()).isEmpty();
        assertThat(judge(first("us-bis-el", 6), first("us-bis-dpl", 3)).findings())
                .containsOnlyKeys("us-bis-el", "us-bis-dpl");
    }

    @Test
    void aShrunkenListIsNotBelieved() {
        assertThat(judge(next("eu-fsf", keys(0, 95), keys(0, 100))).findings()).isEmpty();
        assertThat(judge(next("eu-fsf", keys(0, 94), keys(0, 100))).of("eu-fsf"))
                .containsExactly(
                        "6 of 100 parties would be removed (6.0 %), more than the 5.0 % allowed");
    }

    @Test
    void removalsCountEvenWhenAsManyWereAdded() {
        assertThat(judge(next("eu-fsf", keys(50, 150), keys(0, 100))).of("eu-fsf"))
                .containsExactly(
                        "50 of 100 parties would be removed (50.0 %), more than the 5.0 % allowed");
    }

    @Test
    void oneDamagedListDoesNotHoldUpTheOthers() {
        Verdict verdict =
                judge(
                        next("us-bis-el", keys(0, 50), keys(0, 100)),
                        next("us-bis-dpl", keys(0, 100), keys(0, 100)));

        assertThat(verdict.passes("us-bis-el")).isFalse();
        assertThat(verdict.passes("us-bis-dpl")).isTrue();
    }

    @Test
    void whoLosesPartiesTogetherWithAListThatLosesTooManyIsHeldBackToo() {
        Candidate cutOff = next("us-bis-el", keys(0, 50), keys(0, 100));
        Candidate alsoLess = next("us-ofac-sdn", keys(0, 490), keys(0, 500));
        Candidate complete = next("us-bis-uvl", keys(0, 200), keys(0, 200));

        assertThat(judge(cutOff, alsoLess, complete).findings())
                .containsOnlyKeys("us-bis-el", "us-ofac-sdn")
                .containsEntry(
                        "us-ofac-sdn",
                        List.of(
                                "10 parties would be removed while us-bis-el, of the same"
                                        + " document, loses too many"));
        assertThat(judge(alsoLess, complete).findings()).isEmpty();
    }

    @Test
    void aSmallListAmongManyMayLoseAFewButNotAll() {
        Candidate large = next("us-ofac-sdn", keys(0, 100), keys(0, 100));

        assertThat(judge(large, next("us-ofac-fse", keys(0, 2), keys(0, 3))).findings()).isEmpty();
        assertThat(judge(large, next("us-ofac-fse", Set.of(), keys(0, 3))).of("us-ofac-fse"))
                .containsExactly(
                        "3 of 3 parties would be removed (100.0 %), more than the 5.0 % allowed");
    }

    @Test
    void aPublicationDateNeverRunsBackwards() {
        assertThat(judge(dated(TUESDAY, MONDAY)).findings()).isEmpty();
        assertThat(judge(dated(MONDAY, MONDAY)).findings()).isEmpty();
        assertThat(judge(dated(MONDAY, TUESDAY)).of("eu-fsf"))
                .containsExactly(
                        "the publication date 2026-02-23T00:00:00Z is before that of the version"
                                + " that is served, 2026-02-24T00:00:00Z");
    }

    @Test
    void aFieldThatEmptiesShowsALostPart() {
        assertThat(judge(filled(50, 100)).findings()).isEmpty();
        assertThat(judge(filled(49, 100)).of("eu-fsf"))
                .containsExactly("parties with aliases fell from 100.0 % to 49.0 %");
        assertThat(judge(filled(0, 19)).findings()).isEmpty();
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GateLimits(2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateLimits(-1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateLimits(0, 1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateLimits(0, 1, Double.NaN));
    }

    private static Verdict judge(Candidate... lists) {
        return Gate.judge(LIMITS, List.of(lists));
    }

    private static Candidate first(String listId, int parties) {
        return new Candidate(listId, keys(0, parties), null, rates(0), null);
    }

    private static Candidate next(String listId, Set<String> now, Set<String> before) {
        return new Candidate(
                listId, now, null, rates(0), new Candidate.Served(before, null, rates(0)));
    }

    private static Candidate dated(Instant now, Instant before) {
        Set<String> keys = keys(0, 100);
        return new Candidate(
                "eu-fsf", keys, now, rates(0), new Candidate.Served(keys, before, rates(0)));
    }

    private static Candidate filled(int now, int before) {
        Set<String> keys = keys(0, 100);
        return new Candidate(
                "eu-fsf", keys, null, rates(now), new Candidate.Served(keys, null, rates(before)));
    }

    private static FillRates rates(int aliases) {
        return new FillRates(new TreeMap<>(aliases == 0 ? Map.of() : Map.of("aliases", aliases)));
    }

    private static Set<String> keys(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.toSet());
    }
}
