package io.listwarden.service.learning.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationTest {
    @ParameterizedTest
    @CsvSource({"1e-7, 1", "1e-6, 1", "1e-4, 0.70", "1e-3, 0.50", "1e-2, 0.35", "1e-1, 0.20"})
    void aWordCountsTheMoreTheRarerItIs(double share, double weight) {
        assertThat(Information.of(share, 0.05)).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.35", "0.01, 0.35"})
    void noWordOfAPersonCountsNextToNothing(double share, double weight) {
        assertThat(Information.of(share, 0.35)).isEqualTo(weight);
    }
}
