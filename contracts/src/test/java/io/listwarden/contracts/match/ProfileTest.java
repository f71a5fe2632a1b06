package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.listwarden.contracts.match.RecordedScores.Row;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;

/** What holds for every profile, and between them. */
final class ProfileTest {
    private static List<Row> pairs = List.of();

    @BeforeAll
    static void read() throws IOException {
        pairs = RecordedScores.committed().rows();
    }

    @ParameterizedTest
    @EnumSource
    void theContributionsGiveTheScoreFromNothingToOne(Profile profile) {
        for (Row pair : pairs) {
            Comparison comparison = compare(profile, pair.asked(), pair.other());
            assertThat(comparison.score()).isBetween(0.0, 1.0);
            assertThat(comparison.evidence().stream().mapToDouble(Evidence::contribution).sum())
                    .as(pair.toString())
                    .isCloseTo(comparison.score(), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfANameTakeOffWhatItLacks(Profile profile) {
        for (Row pair : pairs) {
            compare(profile, pair.asked(), pair.other()).evidence().stream()
                    .filter(line -> line.feature().equals("name"))
                    .forEach(
                            line ->
                                    assertThat(line.words())
                                            .isNotEmpty()
                                            .allMatch(word -> word.contribution() <= 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAgreesNeverLowersTheScoreAndWhatDiffersNeverRaisesIt(Profile profile) {
        for (Row pair : pairs) {
            Subject asked = born(pair.question(), "1961-05-04");
            double without = score(profile, asked, named(pair.listed()));
            assertThat(score(profile, asked, born(pair.listed(), "1961-05-04")))
                    .isGreaterThanOrEqualTo(without);
            assertThat(score(profile, asked, born(pair.listed(), "1980-05-04")))
                    .isLessThanOrEqualTo(without);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "OFAC", mode = EnumSource.Mode.EXCLUDE)
    void whoeverAsksTheNamesAgreeAsFar(Profile profile) {
        for (Row pair : pairs) {
            Subject one = named(pair.question());
            Subject other = named(pair.listed());
            if (isUncut(pair.question()) && isUncut(pair.listed())) {
                assertThat(score(profile, one, other))
                        .as(pair.toString())
                        .isEqualTo(score(profile, other, one));
            }
        }
    }

    /** A name that may have been cut off is so only where it is the question's. */
    private static boolean isUncut(String name) {
        return PreparedName.of(new Subject.Name(name, AliasStrength.STRONG), 0).stream()
                .allMatch(reading -> reading.cutWord() < 0);
    }

    @Test
    void theStricterTheProfileTheLessItFinds() {
        assertThat(Profile.STRICT.threshold()).isGreaterThan(Profile.BALANCED.threshold());
        assertThat(Profile.BALANCED.threshold()).isGreaterThan(Profile.BROAD.threshold());
        for (Row pair : pairs) {
            double strict = score(Profile.STRICT, pair.asked(), pair.other());
            double balanced = score(Profile.BALANCED, pair.asked(), pair.other());
            double broad = score(Profile.BROAD, pair.asked(), pair.other());
            assertThat(strict).as(pair.toString()).isLessThanOrEqualTo(balanced);
            assertThat(balanced).as(pair.toString()).isLessThanOrEqualTo(broad);
        }
    }

    @Test
    void aWeakAliasDecidesInTheBroadProfileAlone() {
        Subject weak = subject("Zedaron Quorlin", AliasStrength.WEAK, List.of());
        for (Profile profile : List.of(Profile.STRICT, Profile.BALANCED)) {
            assertThat(score(profile, named("Zedaron Quorlin"), weak))
                    .isEqualTo(profile.mostOfWeak())
                    .isLessThan(profile.threshold());
        }
        assertThat(score(Profile.BROAD, named("Zedaron Quorlin"), weak))
                .isGreaterThan(Profile.BROAD.threshold());
    }

    @Test
    void callersKnowThemByTheirNames() {
        assertThat(Profile.named("strict")).contains(Profile.STRICT);
        assertThat(Profile.named("STRICT")).isEmpty();
        assertThat(Profile.named("")).isEmpty();
    }

    static Comparison compare(Profile profile, Subject question, Subject other) {
        return new TokenMatcher(profile).compare(question, other);
    }

    static double score(Profile profile, Subject question, Subject other) {
        return compare(profile, question, other).score();
    }

    static Subject named(String name) {
        return subject(name, AliasStrength.STRONG, List.of());
    }

    static Subject born(String name, String date) {
        return subject(
                name, AliasStrength.STRONG, List.of(Subject.DateRange.of(PartialDate.parse(date))));
    }

    private static Subject subject(
            String name, AliasStrength strength, List<Subject.DateRange> births) {
        return new Subject(
                PartyKind.UNKNOWN,
                List.of(new Subject.Name(name, strength)),
                births,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
