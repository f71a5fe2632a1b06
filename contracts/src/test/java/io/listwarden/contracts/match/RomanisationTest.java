package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomanisationTest {
    @ParameterizedTest
    @CsvSource({
        "khasan, hasan",
        "youssef, yusef",
        "zhukov, joukov",
        "ivanov, ivanoff",
        "sergei, sergey",
        "sergei, sergej",
        "svjatoslav, sviatoslav",
        "khadzhiev, khajiev",
        "alexander, aleksander",
        "schmidt, shmidt",
        "chekhov, tchekhov",
        "mehdi, medi",
        "husayn, husein",
        "layla, leila",
    })
    void romanisationsOfOneWordHaveOneKey(String one, String other) {
        assertThat(Romanisation.key(one)).isEqualTo(Romanisation.key(other));
    }

    @ParameterizedTest
    @CsvSource({"hasan, hussein", "karim, karam", "john, yon", "bush, rush", "petrov, petrova"})
    void otherWordsHaveOtherKeys(String one, String other) {
        assertThat(Romanisation.key(one)).isNotEqualTo(Romanisation.key(other));
    }
}
