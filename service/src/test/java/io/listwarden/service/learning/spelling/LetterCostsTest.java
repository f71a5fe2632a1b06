package io.listwarden.service.learning.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class LetterCostsTest {
    private static final Set<WordPair> ALIKE =
            pairs(
                    "qasim/kasim",
                    "qadir/kadir",
                    "sadiq/sadik",
                    "faruq/faruk",
                    "tariq/tarik",
                    "qamar/kamar",
                    "qari/kari",
                    "rafiq/rafik",
                    "shafiq/shafik",
                    "qutb/kutb");

    private static final Set<WordPair> OTHERS =
            pairs("mora/nora", "mela/nela", "roma/rona", "lima/lina", "damo/dano");

    @Test
    void lettersOfOneNameAreCheapToExchange() {
        LetterCosts costs = LetterCostLearner.learn(ALIKE, OTHERS);
        assertThat(costs.rows()).contains("k\tq\t0.55");
        assertThat(costs.distance("qalid", "kalid")).isEqualTo(0.55);
        assertThat(costs.distance("kalid", "qalid")).isEqualTo(0.55);
    }

    @Test
    void moreOftenSeenThanByChanceIsCheaper() {
        Set<WordPair> manyOthers = pairs();
        for (char a = 'a'; a <= 'e'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                manyOthers.add(WordPair.of("m" + a + b + "or", "n" + a + b + "or"));
            }
        }
        assertThat(LetterCostLearner.learn(ALIKE, manyOthers).distance("qalid", "kalid"))
                .isEqualTo(0.2);
    }

    @Test
    void anEditThatNobodyMakesCostsAWholeOne() {
        LetterCosts costs = LetterCostLearner.learn(ALIKE, OTHERS);
        assertThat(costs.distance("mora", "nora")).isEqualTo(1);
        assertThat(costs.distance("mora", "moran")).isEqualTo(1);
        assertThat(costs.distance("", "mora")).isEqualTo(4);
    }

    @Test
    void groupsOfLettersCostWhatTheirRowSays() {
        LetterCosts costs = new LetterCosts();
        costs.put(Exchange.of("ks", "x"), 0.2);
        costs.put(Exchange.of("", "h"), 0.5);
        assertThat(costs.distance("maxim", "maksimh")).isEqualTo(0.7, within(1e-9));
        assertThat(costs.rows()).containsExactly("-\th\t0.50", "ks\tx\t0.20");
    }

    private static Set<WordPair> pairs(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("/", -1))
                .map(words -> WordPair.of(words[0], words[1]))
                .collect(Collectors.toSet());
    }
}
