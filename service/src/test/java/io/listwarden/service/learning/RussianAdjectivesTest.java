package io.listwarden.service.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RussianAdjectivesTest {
    @Test
    void aPlusStandsForTheEndingsOfItsStem() {
        assertThat(RussianAdjectives.forms("severn+"))
                .contains("severnyy", "severny", "severnaya", "severnoe", "severnykh")
                .doesNotContain("severn", "severn+");
    }

    @Test
    void afterKTheEndingsAreSoft() {
        assertThat(RussianAdjectives.forms("moskovsk+"))
                .contains("moskovskiy", "moskovskii", "moskovskaya", "moskovskoy", "moskovskikh")
                .doesNotContain("moskovskyy", "moskovskykh");
    }

    @Test
    void anyOtherWordIsItself() {
        assertThat(RussianAdjectives.forms("zavod")).containsExactly("zavod");
    }
}
