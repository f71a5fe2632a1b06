package io.listwarden.service.learning.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class RankedWordsTest {
    @Test
    void theSecondWordIsHalfAsCommonAsTheFirst() {
        Map<String, Double> shares = shares(0);
        assertThat(shares.get("mira")).isEqualTo(2 * shares.getOrDefault("zlata", 0.0));
        assertThat(shares.get("mira")).isEqualTo(3 * shares.getOrDefault("vesna", 0.0));
    }

    @Test
    void allWordsTogetherHaveTheirShare() {
        double all = shares(5).values().stream().mapToDouble(share -> share).sum();
        assertThat(all).isEqualTo(0.1, within(1e-12));
    }

    @Test
    void theCensusHasSmithFirst() {
        assertThat(RankedWords.of("surnames").first(1).words()).containsExactly("smith");
    }

    private static Map<String, Double> shares(int flattened) {
        Corpus corpus = new Corpus();
        new RankedWords(List.of("Mira", "Zlata", "Vesna")).countInto(corpus, 0.1, flattened);
        return corpus.shares();
    }
}
