package io.listwarden.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class CurveTest {
    @Test
    void figuresCountWhatIsFoundAndWhatIsRaised() {
        List<Scored> scored =
                List.of(
                        pair("a", true, 0.9),
                        pair("a", true, 0.8),
                        pair("a", true, 0.7),
                        pair("b", false, 0.85),
                        pair("b", false, 0.1));

        Figures figures = Figures.of(scored, 0.8);

        assertThat(figures).isEqualTo(new Figures(3, 2, 2, 1));
        assertThat(figures.recall()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(figures.precision()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(figures.f1()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(figures.falsePerThousand()).isEqualTo(500);
    }

    @Test
    void everyClassCountsAlikeHoweverManyPairsItHas() {
        List<Scored> scored = new ArrayList<>(Collections.nCopies(98, pair("large", true, 0.9)));
        scored.add(pair("small", true, 0.9));
        scored.add(pair("small", true, 0.2));
        scored.add(pair("other", false, 0.1));

        assertThat(Curve.of(scored).at(0.5).recall()).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void theBestThresholdPartsThePositivesFromTheNegatives() {
        List<Scored> scored =
                List.of(
                        pair("a", true, 0.9),
                        pair("a", true, 0.72),
                        pair("b", false, 0.7),
                        pair("b", false, 0.4));

        Curve.Point best = Curve.of(scored).best();

        assertThat(best.threshold()).isBetween(0.7, 0.72);
        assertThat(best.f1()).isEqualTo(1);
        assertThat(best.precision()).isEqualTo(1);
    }

    private static Scored pair(String variation, boolean same, double score) {
        return new Scored(
                variation,
                Half.TEST,
                same,
                "list-a",
                PartyKind.PERSON,
                WritingSystem.LATIN,
                "asked",
                "listed",
                score);
    }
}
