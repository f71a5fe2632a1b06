package io.listwarden.service.learning.equivalents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.service.learning.spelling.LearnedSpelling;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

class EquivalentsTest {
    @Test
    void whatIsLearnedStandsBesideWhatIsKeptByHand() {
        Equivalents equivalents =
                Equivalents.of(List.of(new LearnedSpelling(words("zuvel", "zuwel"), 0.96)));
        assertThat(equivalents.rows()).contains("SPELLING\t0.96\tzuvel zuwel");
        assertThat(equivalents.sets()).containsAll(widest(Equivalents.reviewed()));
    }

    @Test
    void aSetThatAnotherOneSaysIsLeftOut() {
        Equivalents equivalents =
                Equivalents.of(
                        List.of(
                                new LearnedSpelling(words("zuvel", "zuwel", "zuvell"), 0.96),
                                new LearnedSpelling(words("zuvel", "zuwel"), 0.95)));
        assertThat(equivalents.rows())
                .contains("SPELLING\t0.96\tzuvel zuvell zuwel")
                .doesNotContain("SPELLING\t0.95\tzuvel zuwel");
    }

    @Test
    void twoWordsNeverAgreeWhollyAndASetHasTwo() {
        assertThatThrownBy(() -> new EquivalentSet(Relation.SPELLING, 1, words("a", "b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EquivalentSet(Relation.SPELLING, 0.9, words("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<EquivalentSet> widest(List<EquivalentSet> sets) {
        return sets.stream().filter(set -> sets.stream().noneMatch(set::isWithin)).toList();
    }

    private static SortedSet<String> words(String... words) {
        return new TreeSet<>(List.of(words));
    }
}
