package io.listwarden.service.learning.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

class SpellingSetsTest {
    private final SortedMap<WordPair, Integer> parties = new TreeMap<>();
    private final LetterCosts costs = new LetterCosts();

    @Test
    void spellingsThatFitEachOtherMakeOneSet() {
        costs.put(Exchange.of("o", "u"), 0.3);
        costs.put(Exchange.of("ou", "u"), 0.3);
        seen("yousef", "yusef", 4);
        seen("yosef", "yusef", 3);
        assertThat(sets(Set.of())).containsExactly(words("yosef", "yousef", "yusef"));
    }

    @Test
    void noChainOfStepsLeadsFromOneNameToAnother() {
        seen("karimo", "karima", 5);
        seen("karino", "karimo", 4);
        seen("karina", "karina".replace('r', 'l'), 3);
        assertThat(sets(Set.of()))
                .containsExactly(
                        words("kalina", "karina"),
                        words("karima", "karimo"),
                        words("karimo", "karino"));
    }

    @Test
    void theFurtherApartTheMorePartiesMustShow() {
        costs.put(Exchange.of("a", "e"), 0.4);
        seen("tamar", "tamer", 1);
        seen("galam", "gelem", 1);
        seen("moralis", "nopalis", 3);
        assertThat(sets(Set.of("tamar", "tamer", "galam", "gelem")))
                .containsExactly(words("moralis", "nopalis"), words("tamar", "tamer"));
    }

    @Test
    void whatSomebodyHasFoundDifferentIsNotLearned() {
        seen("salah", "saleh", 6);
        SpellingJudge judge = judge(Set.of(), Map.of(), Set.of(WordPair.of("salah", "saleh")));
        assertThat(SpellingSets.of(parties.keySet(), judge)).isEmpty();
    }

    @Test
    void wordsThatStandTogetherInNamesAreTwo() {
        seen("marian", "marina", 6);
        SpellingJudge judge = judge(Set.of(), Map.of(WordPair.of("marian", "marina"), 5), Set.of());
        assertThat(SpellingSets.of(parties.keySet(), judge)).isEmpty();
    }

    private void seen(String a, String b, int count) {
        parties.put(WordPair.of(a, b), count);
    }

    private List<SortedSet<String>> sets(Set<String> known) {
        return SpellingSets.of(parties.keySet(), judge(known, Map.of(), Set.of()));
    }

    private SpellingJudge judge(
            Set<String> known, Map<WordPair, Integer> together, Set<WordPair> different) {
        return new SpellingJudge(new SpellingPairs(parties, together), costs, known, different);
    }

    private static SortedSet<String> words(String... words) {
        return new TreeSet<>(List.of(words));
    }
}
