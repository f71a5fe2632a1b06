package io.listwarden.service.learning.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class NamePairTest {
    @Test
    void whatOnlyOneOfTwoNamesHasIsAPair() {
        assertThat(pairs("dmitri petrov", "petrov dmitriy"))
                .containsExactly(new WordPair("dmitri", "dmitriy"));
    }

    @Test
    void severalWordsMayBeSpeltInAnotherWay() {
        assertThat(pairs("yousef kaled omran", "yusuf khaled omran"))
                .containsExactly(new WordPair("kaled", "khaled"), new WordPair("yousef", "yusuf"));
    }

    @Test
    void oneUnlikePairIsAllowedBesideAWordThatBothHave() {
        assertThat(pairs("plant vostok", "zavod vostok"))
                .containsExactly(new WordPair("plant", "zavod"));
        assertThat(pairs("plant sever", "zavod seveer")).isEmpty();
    }

    @Test
    void namesWithTwoUnlikePairsAreNotComparedFurther() {
        assertThat(pairs("marko plant vostok", "luka zavod vostok")).isEmpty();
    }

    @Test
    void namesOfDifferentLengthSayNothing() {
        assertThat(pairs("ivan petrov", "ivan ivanovich petrov")).isEmpty();
        assertThat(pairs("petrov", "petrow")).isEmpty();
    }

    private static Set<WordPair> pairs(String a, String b) {
        return NamePair.pairs(List.of(a.split(" ")), List.of(b.split(" ")));
    }
}
