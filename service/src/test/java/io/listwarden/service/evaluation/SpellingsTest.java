package io.listwarden.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SpellingsTest {
    private static final Spellings SPELLINGS = new Spellings(WordRarity.of(List.of()));

    @ParameterizedTest
    @CsvSource({
        "Yusuf Khalidi, Youssef Khaledi",
        "Khalidi Yusuf, Yusuf Khalidi",
        "Abdul Rahman Sayid, Abdulrahman Sayyid",
        "Zarqun Trading Est, Zarkun Trading",
    })
    void namesWhoseWordsAreNearlyTheSameAreSpellings(String a, String b) {
        assertThat(areSpellings(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Yusuf Khalidi, Abu Samir",
        "Zarqun Trading, Melqart Trading",
        "Yusuf Khalidi, Yusuf Hamawi",
    })
    void otherNamesOfOnePartyAreNot(String a, String b) {
        assertThat(areSpellings(a, b)).isFalse();
    }

    private static boolean areSpellings(String a, String b) {
        return SPELLINGS.areSpellings(PlainName.of(a), PlainName.of(b));
    }
}
