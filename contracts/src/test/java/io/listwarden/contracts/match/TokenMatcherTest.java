package io.listwarden.contracts.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class TokenMatcherTest {
    private static final TokenMatcher MATCHER = new TokenMatcher(Profile.BALANCED);

    @ParameterizedTest
    @CsvFileSource(resources = "name-pairs.tsv", delimiter = '\t')
    void judgesEveryPairOfTheTable(String verdict, String question, String listed) {
        double score = score(named(question), named(listed));
        assertThat(score >= MATCHER.defaultThreshold())
                .as("%s ↔ %s: %.3f", question, listed, score)
                .isEqualTo(verdict.equals("match"));
        assertThat(score(named(listed), named(question))).isEqualTo(score);
    }

    @Test
    void theSentenceSaysWordByWordWhatAgrees() {
        assertThat(detail("Intellexa", "INTELLEXA S.A."))
                .isEqualTo(
                        "\"INTELLEXA S.A.\" ↔ \"Intellexa\": the one word of the question agrees;"
                                + " legal form \"S.A\" is not in the question.");
        assertThat(detail("J. Smyth", "SMITH, John Paul"))
                .contains("\"SMITH\" of the list and \"Smyth\" of the question are spellings of")
                .contains("\"John\" of the list and \"J\" of the question are an initial and a")
                .contains("\"Paul\" is not in the question");
        assertThat(detail("Candyru Vladimir", "Vladimir Candiru"))
                .contains("are romanisations of one word")
                .contains("the words come in another order");
        assertThat(detail("Candeiru", "Candiru")).contains("are nearly alike (92 %)");
        assertThat(detail("Saitotech", "Saito Tech Ltd")).contains("are the same but for a space");
        assertThat(detail("محمود سالم", "Mahmoud Salem")).contains("agree in their consonants");
    }

    @Test
    void otherNamesOfThePartyThatAgreeAreToldWithoutCountingTwice() {
        Subject listed =
                new Subject(
                        PartyKind.UNKNOWN,
                        List.of(
                                new Subject.Name("Candiru", AliasStrength.STRONG),
                                new Subject.Name("Candiru Ltd.", AliasStrength.STRONG),
                                new Subject.Name("Saito Tech Ltd.", AliasStrength.STRONG)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());

        Comparison comparison = MATCHER.compare(named("Candiru"), listed);

        assertThat(comparison.score()).isEqualTo(1);
        assertThat(comparison.matchedName()).isZero();
        assertThat(comparison.evidence())
                .extracting(Evidence::feature, Evidence::weight, Evidence::listed)
                .containsExactly(
                        tuple("name", 1.0, "Candiru"), tuple("also-named", 0.0, "Candiru Ltd."));
    }

    @Test
    void aNameOfSeveralReadingsIsToldOnce() {
        Subject listed =
                new Subject(
                        PartyKind.UNKNOWN,
                        List.of(
                                new Subject.Name("Karolvit", AliasStrength.STRONG),
                                new Subject.Name("Zedaron Müller", AliasStrength.STRONG)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(MATCHER.compare(named("Zedaron Mueller"), listed).evidence())
                .extracting(Evidence::feature, Evidence::listed)
                .containsExactly(tuple("name", "Zedaron Müller"));
        assertThat(MATCHER.compare(named("Zedaron Müller"), copyOfNames(listed)).evidence())
                .extracting(Evidence::feature)
                .containsExactly("name", "also-named");
    }

    /** With the second name once more, differently written. */
    private static Subject copyOfNames(Subject party) {
        return new Subject(
                party.kind(),
                List.of(
                        party.names().getLast(),
                        new Subject.Name("Müller, Zedaron", AliasStrength.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void anEqualIdentifierDecidesWhateverTheNames() {
        Subject ours = with(named("Somebody Else"), id(IdentifierType.PASSPORT, "ab 12-345", "IR"));
        Subject theirs = with(named("Reza Karimi"), id(IdentifierType.PASSPORT, "AB12345", null));
        assertThat(score(ours, theirs)).isEqualTo(TokenMatcher.DECIDED);
        Subject foreign = with(named("Reza Karimi"), id(IdentifierType.PASSPORT, "AB12345", "RU"));
        assertThat(score(ours, foreign)).isLessThan(0.5);
        Subject tooShort = with(named("A B"), id(IdentifierType.PASSPORT, "12", null));
        assertThat(score(tooShort, with(named("C D"), id(IdentifierType.PASSPORT, "12", null))))
                .isZero();
    }

    @Test
    void anotherUniqueIdentifierSpeaksAgainst() {
        Subject ours = with(named("Pacific Dawn"), id(IdentifierType.IMO, "9123456", null));
        Subject theirs = with(named("Pacific Dawn"), id(IdentifierType.IMO, "9999999", null));
        assertThat(score(ours, theirs)).isEqualTo(0.75);
        assertThat(features(ours, theirs)).containsExactly("name", "imo-differs");
    }

    @ParameterizedTest
    @CsvSource({
        "1961-05-03, 1961-05-03, birth-date-agrees, 1.0",
        "1961-05-03, 1961-03-05, birth-date-agrees, 0.7",
        "1961-05-03, 1961, birth-date-agrees, 0.6",
        "1961-05-03, 1962-05-03, birth-date-agrees, 0.4",
        "1961-05-03, 1971-05-03, birth-date-differs, 1.0",
        "1961-05-03, 1961-07-19, birth-date-differs, 1.0",
        "1961, 1963, birth-date-differs, 1.0",
    })
    void birthDatesAgreeAsFarAsTheyGo(String ours, String theirs, String feature, double score) {
        assertThat(MATCHER.compare(born(named("A"), ours), born(named("B"), theirs)).evidence())
                .filteredOn(evidence -> evidence.feature().startsWith("birth-date"))
                .singleElement()
                .returns(feature, Evidence::feature)
                .returns(score, Evidence::score);
    }

    @Test
    void anApproximateBirthYearMayBeOneOff() {
        var circa = new Subject.DateRange(PartialDate.ofYear(1960), PartialDate.ofYear(1960), true);
        Subject theirs = copy(named("Reza Karimi"), List.of(circa), List.of(), List.of());
        assertThat(features(born(named("Reza Karimi"), "1961"), theirs))
                .contains("birth-date-agrees");
        assertThat(features(born(named("Reza Karimi"), "1964"), theirs))
                .contains("birth-date-differs");
    }

    @Test
    void aNamesakeOfAnotherBirthDateIsNoMatch() {
        double score =
                score(born(named("Ivan Petrov"), "1990-01-01"), born(named("Ivan Petrov"), "1955"));
        assertThat(score).isEqualTo(0.75);
    }

    @Test
    void aWeakAliasDecidesOnlyWhenMoreAgrees() {
        Subject weak = weak("Khalil the Tall");
        assertThat(score(named("Khalil the Tall"), weak)).isEqualTo(Verdict.MOST_OF_WEAK);
        assertThat(features(named("Khalil the Tall"), weak))
                .containsExactly("name", "weak-alias-only");
        Subject ours = countries(born(named("Khalil the Tall"), "1970-02-01"), "LB");
        assertThat(score(ours, countries(born(weak, "1970-02-01"), "LB")))
                .isGreaterThan(MATCHER.defaultThreshold());
    }

    @Test
    void aWeakAliasBesidesAStrongNameSupportsIt() {
        Subject strong = named("Jon Example Person");
        Subject both =
                new Subject(
                        PartyKind.UNKNOWN,
                        List.of(
                                new Subject.Name("Jon Example Persson Extra", AliasStrength.STRONG),
                                new Subject.Name("Jon Example Person", AliasStrength.WEAK)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(score(strong, both))
                .isGreaterThan(score(strong, named("Jon Example Persson Extra")));
        assertThat(MATCHER.compare(strong, both).matchedName()).isZero();
    }

    @Test
    void oneMoreAgreeingFactNeverLowersAndOneMoreContradictionNeverRaises() {
        for (String name : List.of("Reza Karimi", "Reza Karimy Tehrani", "Karim Rezai", "Zed")) {
            Subject ours = countries(born(named("Reza Karimi"), "1961-05-03"), "IR");
            Subject theirs = named(name);
            double bare = score(ours, theirs);
            double agreeing = score(ours, born(theirs, "1961-05-03"));
            assertThat(agreeing).isGreaterThanOrEqualTo(bare);
            assertThat(score(ours, countries(born(theirs, "1961-05-03"), "IR")))
                    .isGreaterThanOrEqualTo(agreeing);
            assertThat(score(ours, born(theirs, "1940"))).isLessThanOrEqualTo(bare);
            assertThat(score(ours, countries(theirs, "FR"))).isLessThanOrEqualTo(bare);
        }
    }

    @Test
    void anotherGenderOrKindSpeaksAgainst() {
        Subject man = copy(named("Sasha Ivanova"), List.of(), List.of(), List.of(Gender.MALE));
        Subject woman = copy(named("Sasha Ivanova"), List.of(), List.of(), List.of(Gender.FEMALE));
        assertThat(score(man, woman)).isEqualTo(0.75);
        assertThat(score(kind("Aurora", PartyKind.PERSON), kind("Aurora", PartyKind.VESSEL)))
                .isEqualTo(0.5);
        assertThat(score(kind("Aurora", PartyKind.PERSON), kind("Aurora", PartyKind.UNKNOWN)))
                .isEqualTo(1);
    }

    @Test
    void addressesSupportAName() {
        Subject ours = address(named("Blue Zedaron"), "12 Nile Street, Cairo, Egypt");
        Subject theirs = address(named("Blue Zedaron Alloys"), "Nile Street 12, Cairo");
        assertThat(score(ours, theirs))
                .isGreaterThan(score(named("Blue Zedaron"), named("Blue Zedaron Alloys")));
    }

    @Test
    void nothingToCompareScoresNothing() {
        Comparison nothing =
                MATCHER.compare(
                        named("Reza Karimi"), copy(empty(), List.of(), List.of(), List.of()));
        assertThat(nothing).isEqualTo(new Comparison(0, -1, List.of()));
        assertThat(score(named("..."), named("..."))).isZero();
    }

    private static double score(Subject question, Subject other) {
        return MATCHER.compare(question, other).score();
    }

    private static String detail(String question, String listed) {
        return MATCHER.compare(named(question), named(listed)).evidence().getFirst().detail();
    }

    private static List<String> features(Subject question, Subject other) {
        return MATCHER.compare(question, other).evidence().stream().map(Evidence::feature).toList();
    }

    private static Subject empty() {
        return new Subject(
                PartyKind.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Subject of(PartyKind kind, Subject.Name name) {
        return new Subject(
                kind, List.of(name), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Subject named(String name) {
        return of(PartyKind.UNKNOWN, new Subject.Name(name, AliasStrength.STRONG));
    }

    private static Subject kind(String name, PartyKind kind) {
        return of(kind, new Subject.Name(name, AliasStrength.STRONG));
    }

    private static Subject weak(String name) {
        return of(PartyKind.UNKNOWN, new Subject.Name(name, AliasStrength.WEAK));
    }

    private static Subject born(Subject s, String date) {
        var range = Subject.DateRange.of(PartialDate.parse(date));
        return copy(s, List.of(range), s.countries(), s.genders());
    }

    private static Subject countries(Subject s, String country) {
        return copy(s, s.birthDates(), List.of(country), s.genders());
    }

    private static Subject copy(
            Subject s,
            List<Subject.DateRange> births,
            List<String> countries,
            List<Gender> genders) {
        return new Subject(
                s.kind(), s.names(), births, countries, genders, s.identifiers(), s.addresses());
    }

    private static Subject address(Subject s, String address) {
        return new Subject(
                s.kind(), s.names(), List.of(), List.of(), List.of(), List.of(), List.of(address));
    }

    private static Subject with(Subject s, Subject.IdentifierNumber number) {
        return new Subject(
                s.kind(), s.names(), List.of(), List.of(), List.of(), List.of(number), List.of());
    }

    private static Subject.IdentifierNumber id(
            IdentifierType type, String value, @Nullable String country) {
        return new Subject.IdentifierNumber(type, value, country);
    }
}
