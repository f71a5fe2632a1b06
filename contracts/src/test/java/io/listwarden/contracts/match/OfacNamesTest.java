package io.listwarden.contracts.match;

import static io.listwarden.contracts.match.Profile.OFAC;
import static io.listwarden.contracts.match.ProfileTest.born;
import static io.listwarden.contracts.match.ProfileTest.compare;
import static io.listwarden.contracts.match.ProfileTest.named;
import static io.listwarden.contracts.match.ProfileTest.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class OfacNamesTest {
    private static final OfacNames RULE = OfacNames.AS_DESCRIBED;

    @Test
    void partsThatBeginAlikeAndAreHalfAlikeAreComparedByJaroWinkler() {
        assertThat(RULE.ofParts("quorlin", "quorlon"))
                .isEqualTo(new JaroWinklerSimilarity().apply("quorlin", "quorlon"));
        assertThat(RULE.ofParts("quorlin", "kuorlin")).isZero();
        assertThat(RULE.ofParts("quorlin", "quark")).isZero();
    }

    @Test
    void partsOfOneSoundexCodeCountAtLeastWhatSoundIsWorth() {
        assertThat(RULE.ofParts("rupert", "robert")).isEqualTo(RULE.soundsAlike());
        assertThat(RULE.ofParts("quorlin", "quorlin")).isEqualTo(1);
        assertThat(RULE.ofParts("3", "3")).isEqualTo(1);
    }

    @Test
    void thePartsThatAreEnteredCountAndNoFurtherOneOfTheList() {
        assertThat(score(OFAC, named("Quorlin"), named("Zedaron Quorlin"))).isEqualTo(1);
        assertThat(score(OFAC, named("Zedaron Quorlin"), named("Quorlin"))).isBetween(0.5, 0.99);
        assertThat(score(OFAC, named("Quorlin Zedaron"), named("Zedaron Quorlin"))).isEqualTo(1);
    }

    @Test
    void theWholeNameCountsWhereItIsTheHigher() {
        Comparison comparison = compare(OFAC, named("Zedaronquorlin"), named("Zedaron Quorlin"));

        assertThat(comparison.score())
                .isEqualTo(
                        Math.round(
                                        new JaroWinklerSimilarity()
                                                        .apply("zedaronquorlin", "zedaron quorlin")
                                                * 10_000)
                                / 10_000.0);
        assertThat(comparison.evidence())
                .singleElement()
                .satisfies(
                        name ->
                                assertThat(name.words())
                                        .extracting(AlignedWords::relation)
                                        .containsExactly(Relation.WHOLE));
    }

    @Test
    void noNameScoresMoreAsAWholeThanItsCharactersAllow() throws IOException {
        for (RecordedScores.Row pair : RecordedScores.committed().rows()) {
            String one = pair.question();
            String other = pair.listed();
            List<Integer> left = new ArrayList<>(one.chars().boxed().toList());
            int common = 0;
            for (int character : other.chars().toArray()) {
                common += left.remove((Integer) character) ? 1 : 0;
            }
            assertThat(OfacNames.mostOfWholes(one, other, common))
                    .isGreaterThan(RULE.ofWholes(one, other));
        }
    }

    @Test
    void nothingButNamesIsScored() {
        assertThat(score(OFAC, born("Quorlin", "1961"), born("Quorlon", "1961")))
                .isEqualTo(score(OFAC, born("Quorlin", "1961"), born("Quorlon", "1980")));
    }

    @Test
    void theEvidenceTellsEachPartAndWhatItTakesOff() {
        assertThat(
                        compare(
                                        OFAC,
                                        named("Rupert Quorlin Zedaron Xu"),
                                        named("ZEDARON, Quorlin Robert Ltd"))
                                .evidence())
                .singleElement()
                .satisfies(
                        name ->
                                assertThat(name.words())
                                        .extracting(
                                                AlignedWords::query,
                                                AlignedWords::listed,
                                                AlignedWords::relation)
                                        .containsExactly(
                                                tuple("Rupert", "Robert", Relation.SOUND),
                                                tuple("Quorlin", "Quorlin", Relation.EQUAL),
                                                tuple("Zedaron", "ZEDARON", Relation.EQUAL),
                                                tuple("Xu", null, Relation.EXTRA),
                                                tuple(null, "Ltd", Relation.MISSING)));
    }
}
