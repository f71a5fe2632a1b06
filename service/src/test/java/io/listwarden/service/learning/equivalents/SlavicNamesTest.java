package io.listwarden.service.learning.equivalents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SortedSet;

class SlavicNamesTest {
    @Test
    void aNameIsOneInThreeLanguagesAndManyCountries() {
        assertThat(setWith("gennadiy")).contains("hennadiy", "henadz", "gennadij", "hennadii");
    }

    @Test
    void soAreThoseOfSons() {
        assertThat(setWith("sergeevich"))
                .contains(
                        "serhiyovych", "siargeevich", "sergejewitsch", "sergejevitj", "sergejevits")
                .doesNotContain("sergeevna");
    }

    @Test
    void andThoseOfDaughters() {
        assertThat(setWith("sergeevna")).contains("serhiyivna", "sergejewna", "siarheeuna");
    }

    @Test
    void aNameThatAllWriteAlikeIsNoSet() {
        assertThat(SlavicNames.sets()).noneMatch(set -> set.words().contains("anton"));
        assertThat(setWith("antonovich")).contains("antonavich");
    }

    private static SortedSet<String> setWith(String word) {
        List<EquivalentSet> sets =
                SlavicNames.sets().stream().filter(set -> set.words().contains(word)).toList();
        assertThat(sets).hasSize(1);
        return sets.getFirst().words();
    }
}
