package io.listwarden.service.learning.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.IntStream;

class LexiconTest {
    @Test
    void theSourceThatHasAWordMoreOftenWeighsIt() {
        Lexicon lexicon = new Lexicon();
        lexicon.learnPersons(corpus("Kovac", 1e-4));
        lexicon.learnFirms(corpus("Kovac", 1e-3));
        assertThat(lexicon.weights()).containsExactly(Map.entry("kovac", 0.5));
    }

    @Test
    void everyNameOfASourceAddsToItsWords() {
        Corpus corpus = new Corpus();
        corpus.add("Nova Zora", 5e-4);
        corpus.add("Zora Zora", 5e-4);
        assertThat(corpus.shares()).containsEntry("zora", 1e-3).containsEntry("nova", 5e-4);
    }

    @Test
    void whatSomebodyHasWeighedStands() {
        Lexicon lexicon = new Lexicon();
        lexicon.learnFirms(corpus("Zavod", 1e-6));
        lexicon.settle(Map.of("zavod", 0.25));
        assertThat(lexicon.weights()).containsExactly(Map.entry("zavod", 0.25));
    }

    @Test
    void rareWordsStayUnknown() {
        Lexicon lexicon = new Lexicon();
        lexicon.learnPersons(corpus("Quorlan", 1e-7));
        assertThat(lexicon.weights()).isEmpty();
    }

    @Test
    void titlesAndParticlesAreNoWords() {
        Lexicon lexicon = new Lexicon();
        lexicon.learnPersons(corpus("van", 1e-3));
        lexicon.settle(Map.of("sheikh", 0.5));
        assertThat(lexicon.weights()).isEmpty();
    }

    @Test
    void linesAreShortAndInOrder() {
        Lexicon lexicon = new Lexicon();
        IntStream.range(0, 40)
                .mapToObj(i -> "kest" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .forEach(word -> lexicon.learnFirms(corpus(word, 1e-4)));
        lexicon.learnFirms(corpus("trading", 1e-2));
        assertThat(lexicon.lines()).allMatch(line -> line.length() <= 100).hasSize(5).isSorted();
        assertThat(lexicon.lines()).first().isEqualTo("0.35\ttrading");
    }

    private static Corpus corpus(String name, double share) {
        Corpus corpus = new Corpus();
        corpus.add(name, share);
        return corpus;
    }
}
