package io.listwarden.service.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class WordsTest {
    @Test
    void aNameHasItsWordsInOrder() {
        assertThat(Words.of("Zorin & Söhne 24 GmbH")).containsExactly("zorin", "sohne");
    }

    @Test
    void twoConsonantsAreNoWordUnlessTheyAreAFamilyName() {
        assertThat(Words.of("Li Ng RV")).containsExactly("li", "ng");
    }

    @Test
    void aCellMayHaveAnyNumberOfWords() {
        String cell =
                IntStream.range(0, 500)
                        .mapToObj(i -> "kest" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                        .collect(Collectors.joining(" "));
        assertThat(Words.each(cell)).hasSize(500);
    }

    @Test
    void aParticleIsNoWord() {
        assertThat(Words.isWord("von")).isFalse();
        assertThat(Words.isWord("zorin")).isTrue();
    }
}
