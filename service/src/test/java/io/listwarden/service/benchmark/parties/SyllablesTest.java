package io.listwarden.service.benchmark.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.SplittableRandom;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "karimova,ka-ri-mo-va",
        "petrov,pet-rov",
        "ali,a-li",
        "strength,strength",
        "иванова,и-ва-но-ва",
        "محمود,مح-مو-د",
        "王小明,王-小-明"
    })
    void wordsAreSplitBeforeTheConsonantOfAVowel(String word, String syllables) {
        assertThat(String.join("-", Syllables.of(word))).isEqualTo(syllables);
    }

    @Test
    void newWordsConsistOfKnownSyllables() {
        Syllables syllables = new Syllables(List.of("karimova", "petrov", "sokolin"));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            assertThat(Syllables.of(syllables.word(random)))
                    .hasSizeBetween(2, 4)
                    .isSubsetOf("ka", "ri", "mo", "va", "pet", "rov", "so", "ko", "lin");
        }
    }

    @Test
    void wordsOfOneSyllableTeachNothing() {
        assertThat(new Syllables(List.of("strength", "of")).isEmpty()).isTrue();
    }
}
