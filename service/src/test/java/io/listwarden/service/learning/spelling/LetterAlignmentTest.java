package io.listwarden.service.learning.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterAlignmentTest {
    @Test
    void anExchangeCountsAloneAndWithItsNeighbours() {
        LetterAlignment alignment = LetterAlignment.of(WordPair.of("yasin", "jasin"));
        assertThat(alignment.edits()).isOne();
        assertThat(alignment.exchanges())
                .containsExactly(Exchange.of("y", "j"), Exchange.of("ya", "ja"));
    }

    @Test
    void neighbouringEditsAreOneGroup() {
        assertThat(LetterAlignment.of(WordPair.of("maxim", "maksim")).exchanges())
                .contains(Exchange.of("ks", "x"));
    }

    @Test
    void aDoubledLetterIsOneWhicheverItIs() {
        assertThat(LetterAlignment.of(WordPair.of("hasan", "hassan")).exchanges())
                .contains(Exchange.DOUBLING);
    }

    @Test
    void toAddSeveralLettersIsNoExchange() {
        assertThat(LetterAlignment.of(WordPair.of("abadi", "alabadi")).exchanges()).isEmpty();
    }
}
