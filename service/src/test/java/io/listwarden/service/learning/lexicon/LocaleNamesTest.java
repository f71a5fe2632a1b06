package io.listwarden.service.learning.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocaleNamesTest {
    @Test
    void namesOfAllPartsOfTheWorldAreKnown() {
        Corpus corpus = new Corpus();
        LocaleNames.countInto(corpus);
        assertThat(corpus.shares())
                .containsKeys("giuseppe", "yilmaz", "smirnov", "nguyen", "santoso", "tomasz");
    }
}
