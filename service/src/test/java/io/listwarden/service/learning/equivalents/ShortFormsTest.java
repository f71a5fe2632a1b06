package io.listwarden.service.learning.equivalents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;

class ShortFormsTest {
    @Test
    void longWordsAreCutOffBeforeAVowelOrLoseTheirVowels() {
        assertThat(formsOf("manufacturing"))
                .containsExactly("manuf", "manufact", "manufactur", "manufacturing", "mnfctrng");
    }

    @Test
    void theFirstLetterStaysAndDoubledOnesAreWrittenOnce() {
        assertThat(formsOf("association")).contains("asctn").doesNotContain("ssctn");
    }

    @Test
    void whatIsLeftHasFourLettersOrMoreAndLacksThree() {
        assertThat(formsOf("mineral")).containsExactly("mineral", "mnrl");
        assertThat(formsOf("aviation")).doesNotContain("av", "avi");
    }

    @Test
    void whatSomebodyHasFoundToBeAnotherWordIsNone() {
        assertThat(formsOf("petroleum")).contains("petrol", "ptrlm").doesNotContain("petr");
    }

    @Test
    void shortWordsAndTranslationsHaveNone() {
        assertThat(sets(Relation.ABBREVIATION, "trade")).isEmpty();
        assertThat(sets(Relation.TRANSLATION, "manufacturing")).isEmpty();
    }

    private static Iterable<String> formsOf(String word) {
        return sets(Relation.ABBREVIATION, word).getFirst().words();
    }

    private static List<EquivalentSet> sets(Relation relation, String word) {
        EquivalentSet set = new EquivalentSet(relation, 0.95, new TreeSet<>(List.of(word, "word")));
        return ShortForms.sets(List.of(set));
    }
}
