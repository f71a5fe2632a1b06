package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class ScannedTest {
    @ParameterizedTest
    @CsvSource({"umar, urnar", "awadh, awaclh", "agha, aglia", "lahor, lalior", "bowen, bovven"})
    void twoLettersMayBeReadAsOne(String word, String read) {
        assertThat(Scanned.areAlike(word, read)).isTrue();
        assertThat(Scanned.areAlike(read, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"umar, umar", "umar, ubar", "karna, kama b", "marn, rnam", "li, hl"})
    void otherDifferencesAreNotOfThatKind(String word, String other) {
        assertThat(Scanned.areAlike(word, other)).isFalse();
        assertThat(Scanned.areAlike(other, word)).isFalse();
    }

    @Test
    void whatIsAlikeIsWhatCanBeLookedUp() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String word = letters(random);
            String other = letters(random);
            List<Integer> readings = new ArrayList<>();
            Scanned.forEachReading(word, readings::add);
            assertThat(Scanned.areAlike(word, other))
                    .as(word + " " + other)
                    .isEqualTo(readings.contains(other.hashCode()));
        }
    }

    private static String letters(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            word.append("rnmclid".charAt(random.nextInt(7)));
        }
        return word.toString();
    }
}
