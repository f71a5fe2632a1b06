package io.listwarden.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class BaselineTest {
    private static final Baseline.Key TYPO = new Baseline.Key("typo", true, Half.TEST);
    private static final Baseline.Key NEAREST =
            new Baseline.Key("nearest", false, Half.DEVELOPMENT);
    private static final Baseline BEFORE = new Baseline(Map.of(TYPO, 0.9, NEAREST, 0.1));

    @Test
    void whatIsFoundLessOrRaisedMoreIsNamedWithBothFigures() {
        Baseline now = new Baseline(Map.of(TYPO, 0.5, NEAREST, 0.4));

        assertThat(now.worseThan(BEFORE))
                .containsExactlyInAnyOrder(
                        "typo, test half: found 0.500, was 0.900",
                        "nearest, development half: raised 0.400, was 0.100");
    }

    @Test
    void whatIsBetterOrWithinTheToleranceIsNotWorse() {
        Baseline now = new Baseline(Map.of(TYPO, 0.85, NEAREST, 0.0));

        assertThat(now.worseThan(BEFORE)).isEmpty();
    }

    @Test
    void aClassThatOneOfTheTwoLacksIsNamed() {
        Baseline now = new Baseline(Map.of(TYPO, 0.9));

        assertThat(now.notIn(BEFORE)).containsExactly("nearest\traised\tdevelopment");
        assertThat(BEFORE.notIn(now)).containsExactly("nearest\traised\tdevelopment");
    }

    @Test
    void allTogetherMayFallHardly() {
        Baseline.Key all = new Baseline.Key("all: found", true, Half.TEST);

        assertThat(new Baseline(Map.of(all, 0.88)).worseThan(new Baseline(Map.of(all, 0.9))))
                .hasSize(1);
        assertThat(new Baseline(Map.of(all, 0.895)).worseThan(new Baseline(Map.of(all, 0.9))))
                .isEmpty();
    }
}
