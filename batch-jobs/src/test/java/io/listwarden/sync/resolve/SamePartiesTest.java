package io.listwarden.sync.resolve;

import static io.listwarden.sync.resolve.TestParty.candidates;
import static io.listwarden.sync.resolve.TestParty.firm;
import static io.listwarden.sync.resolve.TestParty.of;
import static io.listwarden.sync.resolve.TestParty.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Identity.Join;
import io.listwarden.contracts.link.Identity.Rule;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class SamePartiesTest {
    @Test
    void oneNumberOfAPublisherJoinsWhateverTheNames() {
        assertThat(
                        join(
                                person("eu-fsf:1", "Anna Petrova").detail("unId", "QDi.001"),
                                person("un-sc:QDi.001", "Boris Ivanov")))
                .isEqualTo(
                        new Join(
                                PartyId.parse("eu-fsf:1"),
                                PartyId.parse("un-sc:QDi.001"),
                                Rule.REFERENCE,
                                "Both lists give the number QDi.001."));
    }

    @Test
    void oneKeyOnTwoListsOfOfacJoins() {
        assertThat(
                        join(
                                firm("us-ofac-sdn:17", "Acme Bank"),
                                firm("us-ofac-ssi:17", "Something Else")))
                .extracting(Join::rule)
                .isEqualTo(Rule.REFERENCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = IdentifierType.class,
            names = {"BIC", "ISIN", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    void aNumberThatOneAloneBearsJoins(IdentifierType type) {
        Join join =
                join(
                        firm("eu-fsf:1", "Acme").number(type, "AB-12 345", "GR"),
                        firm("uk-sl:1", "Zenith").number(type, "ab12345", "GR"));

        assertThat(join.rule()).isEqualTo(Rule.IDENTIFIER);
        assertThat(join.detail()).isEqualTo("Both bear the number " + type + " AB12345.");
    }

    @ParameterizedTest
    @EnumSource(names = {"BIC", "ISIN", "OTHER"})
    void aNumberThatSeveralMayBearDoesNot(IdentifierType type) {
        assertApart(
                firm("eu-fsf:1", "Acme").number(type, "AB12345", "GR"),
                firm("uk-sl:1", "Zenith").number(type, "AB12345", "GR"));
    }

    @Test
    void oneNumberOfTwoCountriesIsTwoNumbers() {
        assertApart(
                firm("eu-fsf:1", "Acme").number(IdentifierType.TAX, "12345", "GR"),
                firm("uk-sl:1", "Zenith").number(IdentifierType.TAX, "12345", "CY"));
    }

    @Test
    void aNumberOfAnUnknownCountryMayBeOfAny() {
        assertThat(
                        join(
                                firm("eu-fsf:1", "Acme").number(IdentifierType.TAX, "12345", "GR"),
                                firm("uk-sl:1", "Zenith")
                                        .number(IdentifierType.TAX, "12345", null)))
                .extracting(Join::rule)
                .isEqualTo(Rule.IDENTIFIER);
    }

    @Test
    void numbersOfTwoTypesAreTwo() {
        assertApart(
                firm("eu-fsf:1", "Acme").number(IdentifierType.TAX, "12345", "GR"),
                firm("uk-sl:1", "Zenith").number(IdentifierType.REGISTRATION, "12345", "GR"));
    }

    @Test
    void aShortNumberAndOneWithoutDigitsDecideNothing() {
        for (String number : List.of("1234", "ABCDEF")) {
            assertApart(
                    firm("eu-fsf:1", "Acme").number(IdentifierType.TAX, number, "GR"),
                    firm("uk-sl:1", "Zenith").number(IdentifierType.TAX, number, "GR"));
        }
    }

    @Test
    void twoKindsAreKeptApartThoughNumberAndNameAgree() {
        assertApart(
                firm("eu-fsf:1", "Wagner Orlov")
                        .country("RU")
                        .number(IdentifierType.TAX, "12345", "RU"),
                person("uk-sl:1", "Wagner Orlov")
                        .country("RU")
                        .born("1970-01-02")
                        .number(IdentifierType.TAX, "12345", "RU"));
    }

    @Test
    void anUnknownKindMayBeAny() {
        assertThat(
                        join(
                                firm("eu-fsf:1", "Acme").number(IdentifierType.TAX, "12345", "GR"),
                                of("uk-sl:1", PartyKind.UNKNOWN, "Zenith")
                                        .number(IdentifierType.TAX, "12345", "GR")))
                .extracting(Join::rule)
                .isEqualTo(Rule.IDENTIFIER);
    }

    @Test
    void personsOfOneNameAndOneDayOfBirthAreOne() {
        Join join =
                join(
                        person("eu-fsf:1", "Anna Sergeevna Petrova").born("1970-01-02"),
                        person("uk-sl:1", "PETROVA, Anna Sergeevna").born("1970-01-02"));

        assertThat(join.rule()).isEqualTo(Rule.NAME);
        assertThat(join.detail())
                .matches("The names agree \\(\\d\\.\\d\\d\\), and both were born on 1970-01-02\\.");
    }

    @Test
    void personsOfOneNameAndTwoDaysOfBirthAreTwoThoughYearAndCountryAgree() {
        assertApart(
                person("eu-fsf:1", "Anna Petrova").born("1970-01-02").country("RU"),
                person("uk-sl:1", "Anna Petrova").born("1970-01-03").country("RU"));
    }

    @Test
    void personsOfOneNameAndNothingElseAreNotKnownToBeOne() {
        assertApart(person("eu-fsf:1", "Anna Petrova"), person("uk-sl:1", "Anna Petrova"));
        assertApart(
                person("eu-fsf:1", "Anna Petrova").country("RU"),
                person("uk-sl:1", "Anna Petrova").country("RU"));
        assertApart(
                person("eu-fsf:1", "Anna Petrova").born("1970"),
                person("uk-sl:1", "Anna Petrova").born("1970"));
    }

    @Test
    void aYearAndACountryAreEnoughWhereNoMoreIsKnown() {
        assertThat(
                        join(
                                        person("eu-fsf:1", "Anna Petrova")
                                                .born("1970")
                                                .country("RU"),
                                        person("uk-sl:1", "Anna Petrova")
                                                .born("1970-01-02")
                                                .country("BY")
                                                .country("RU"))
                                .detail())
                .isEqualTo("The names agree (1.00), and both were born in 1970 and are of RU.");
    }

    @Test
    void aDayThatIsOnlyAboutRightIsAYear() {
        assertApart(
                person("eu-fsf:1", "Anna Petrova").bornAbout("1970-01-02"),
                person("uk-sl:1", "Anna Petrova").born("1970-01-02"));
        assertThat(
                        join(
                                        person("eu-fsf:1", "Anna Petrova")
                                                .bornAbout("1970-01-02")
                                                .country("RU"),
                                        person("uk-sl:1", "Anna Petrova")
                                                .born("1970-03-04")
                                                .country("RU"))
                                .detail())
                .contains("both were born in 1970");
    }

    @Test
    void yearsThatLieApartOrSpanSeveralDoNotAgree() {
        assertApart(
                person("eu-fsf:1", "Anna Petrova").born("1970").country("RU"),
                person("uk-sl:1", "Anna Petrova").born("1971").country("RU"));
        assertApart(
                person("eu-fsf:1", "Anna Petrova").bornBetween("1970", "1972").country("RU"),
                person("uk-sl:1", "Anna Petrova").born("1970").country("RU"));
    }

    @Test
    void namesThatDifferAreOfTwoWhateverElseAgrees() {
        assertApart(
                person("eu-fsf:1", "Anna Petrova").born("1970-01-02").country("RU"),
                person("uk-sl:1", "Svetlana Petrova").born("1970-01-02").country("RU"));
    }

    @Test
    void anAliasWillDo() {
        assertThat(
                        join(
                                person("eu-fsf:1", "Anna Petrova")
                                        .alias("Svetlana Orlova")
                                        .born("1970-01-02"),
                                person("uk-sl:1", "Svetlana Orlova").born("1970-01-02")))
                .extracting(Join::rule)
                .isEqualTo(Rule.NAME);
    }

    @Test
    void firmsOfOneNameAndOneCountryAreOne() {
        assertThat(
                        join(
                                        firm("eu-fsf:1", "Acme Interception Ltd").country("GR"),
                                        firm("uk-sl:1", "ACME INTERCEPTION LTD.").country("GR"))
                                .detail())
                .isEqualTo("The names agree (1.00), and both are of GR.");
    }

    @Test
    void firmsOfOneNameAndTwoCountriesAreTwo() {
        assertApart(
                firm("eu-fsf:1", "Acme Interception").country("GR"),
                firm("uk-sl:1", "Acme Interception").country("CY"));
        assertApart(
                firm("eu-fsf:1", "Acme Interception").country("GR"),
                firm("uk-sl:1", "Acme Interception"));
    }

    @Test
    void anAcronymAloneJoinsNothing() {
        assertApart(firm("eu-fsf:1", "NSO").country("IL"), firm("uk-sl:1", "NSO").country("IL"));
        assertApart(
                firm("eu-fsf:1", "NSO Ltd.").country("IL"),
                firm("uk-sl:1", "NSO Ltd.").country("IL"));
    }

    @Test
    void theSurerRuleSpeaksFirst() {
        assertThat(
                        join(
                                firm("eu-fsf:1", "Acme Interception")
                                        .country("GR")
                                        .detail("unId", "KPe.001")
                                        .number(IdentifierType.TAX, "12345", "GR"),
                                firm("un-sc:KPe.001", "Acme Interception")
                                        .country("GR")
                                        .number(IdentifierType.TAX, "12345", "GR")))
                .extracting(Join::rule)
                .isEqualTo(Rule.REFERENCE);
    }

    @Test
    void twoOfOneListStayTwo() {
        assertApart(
                firm("eu-fsf:1", "Acme Interception")
                        .country("GR")
                        .number(IdentifierType.TAX, "12345", "GR"),
                firm("eu-fsf:2", "Acme Interception")
                        .country("GR")
                        .number(IdentifierType.TAX, "12345", "GR"));
    }

    @Test
    void aNumberDecidesBeforeANameWhoOfOneListItIs() {
        List<Identity> identities =
                SameParties.of(
                        candidates(
                                firm("eu-fsf:1", "Acme Interception").country("GR"),
                                firm("eu-fsf:2", "Acme Holding")
                                        .country("GR")
                                        .number(IdentifierType.TAX, "12345", "GR"),
                                firm("uk-sl:1", "Acme Interception")
                                        .country("GR")
                                        .number(IdentifierType.TAX, "12345", "GR")));

        assertThat(identities)
                .extracting(Identity::parties)
                .containsExactly(List.of(PartyId.parse("eu-fsf:2"), PartyId.parse("uk-sl:1")));
    }

    @Test
    void whoIsBornOnOneDayIsFoundThoughManyBearTheWordsOfTheName() {
        Stream<TestParty> others =
                IntStream.range(0, 40)
                        .mapToObj(i -> person("own-%d:1".formatted(i), "Mohammed Ali Number" + i));

        List<Identity> identities =
                SameParties.of(
                        candidates(
                                Stream.concat(
                                        others,
                                        Stream.of(
                                                person("eu-fsf:1", "Mohammed Ali")
                                                        .born("1970-01-02"),
                                                person("uk-sl:1", "Ali Mohamed")
                                                        .alias("Ali Mohammed")
                                                        .born("1970-01-02")))));

        assertThat(identities)
                .extracting(Identity::parties)
                .containsExactly(List.of(PartyId.parse("eu-fsf:1"), PartyId.parse("uk-sl:1")));
    }

    /**
     * Each party has a list of its own, so that nothing keeps two apart but the rules: then the
     * sets are those that all pairs make which a rule takes for one.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void blocksFindWhatComparingAllPairsFinds(long seed) {
        List<Candidate> parties = new Generated(seed).parties(300, 300);

        Set<Set<PartyId>> found =
                SameParties.of(parties).stream()
                        .map(identity -> Set.copyOf(identity.parties()))
                        .collect(Collectors.toSet());

        assertThat(found).hasSizeGreaterThan(5).isEqualTo(setsOfAllPairs(parties));
    }

    /** The obvious way. */
    private static Set<Set<PartyId>> setsOfAllPairs(List<Candidate> parties) {
        List<Set<PartyId>> sets = new ArrayList<>();
        parties.forEach(party -> sets.add(new HashSet<>(Set.of(party.id()))));
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                if (areOne(parties.get(i), parties.get(j))) {
                    unite(sets, parties.get(i).id(), parties.get(j).id());
                }
            }
        }
        return sets.stream().filter(set -> set.size() > 1).collect(Collectors.toSet());
    }

    private static boolean areOne(Candidate one, Candidate other) {
        return !Collections.disjoint(one.references(), other.references())
                || SameNumber.reason(one, other) != null
                || new SameName().reason(one, other) != null;
    }

    private static void unite(List<Set<PartyId>> sets, PartyId one, PartyId other) {
        Set<PartyId> ours = setOf(sets, one);
        Set<PartyId> theirs = setOf(sets, other);
        if (ours != theirs) {
            ours.addAll(theirs);
            sets.removeIf(set -> set == theirs);
        }
    }

    private static Set<PartyId> setOf(List<Set<PartyId>> sets, PartyId party) {
        return sets.stream().filter(set -> set.contains(party)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onFewListsNoSetHasTwoOfOneAndEachJoinHoldsByItsRule(long seed) {
        List<Candidate> parties = new Generated(seed).parties(300, 4);

        List<Identity> identities = SameParties.of(parties);

        assertThat(identities).isNotEmpty();
        for (Identity identity : identities) {
            assertThat(identity.parties())
                    .isSorted()
                    .extracting(PartyId::listId)
                    .doesNotHaveDuplicates();
            assertThat(identity.joins())
                    .hasSize(identity.parties().size() - 1)
                    .allMatch(
                            join ->
                                    areOne(
                                            candidate(parties, join.one()),
                                            candidate(parties, join.other())));
        }
    }

    private static Candidate candidate(List<Candidate> parties, PartyId id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void generatedPartiesAreJoinedByEveryRule() {
        assertThat(
                        SameParties.of(new Generated(0).parties(300, 300)).stream()
                                .flatMap(identity -> identity.joins().stream()))
                .extracting(Join::rule)
                .contains(Rule.values());
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    /** Parties that often have a number, a day or a word in common. */
    private static final class Generated {
        private static final List<String> SYLLABLES =
                List.of(
                        "ba", "ke", "lo", "mir", "nu", "sta", "vor", "zin", "dra", "pol", "gu",
                        "ret");

        private final Random random;
        private final List<String> words;

        Generated(long seed) {
            random = new Random(seed);
            words = Stream.generate(this::word).distinct().limit(120).toList();
        }

        List<Candidate> parties(int count, int lists) {
            return candidates(IntStream.range(0, count).mapToObj(i -> party(i, i % lists)));
        }

        private TestParty party(int number, int list) {
            TestParty party =
                    of(
                            "list-%d:%d".formatted(list, number),
                            one(
                                    List.of(
                                            PartyKind.PERSON,
                                            PartyKind.ORGANIZATION,
                                            PartyKind.UNKNOWN)),
                            name());
            sometimes(3, () -> party.alias(name()));
            sometimes(
                    2,
                    () -> party.born(one(List.of("1970", "1970-01-02", "1970-03", "1971-05-06"))));
            sometimes(2, () -> party.country(one(List.of("GR", "CY"))));
            sometimes(
                    4,
                    () ->
                            party.number(
                                    type(),
                                    Integer.toString(10_000 + random.nextInt(60)),
                                    one(List.of("GR", "CY"))));
            sometimes(20, () -> party.detail("unId", "QDi.00" + random.nextInt(10)));
            return party;
        }

        private IdentifierType type() {
            return one(List.of(IdentifierType.TAX, IdentifierType.PASSPORT, IdentifierType.BIC));
        }

        /** One of sixty names, in either order, at times with a letter less or a word more. */
        private String name() {
            int first = 2 * random.nextInt(words.size() / 2);
            String one = words.get(first);
            String other = words.get(first + 1);
            return switch (random.nextInt(5)) {
                case 0 -> other + " " + one;
                case 1 -> one.substring(1) + " " + other;
                case 2 -> one + " " + other + " " + one(words);
                default -> one + " " + other;
            };
        }

        private String word() {
            return one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
        }

        private void sometimes(int oneIn, Runnable what) {
            if (random.nextInt(oneIn) == 0) {
                what.run();
            }
        }

        private <T> T one(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }

    /** The one join of two parties that are one. */
    private static Join join(TestParty one, TestParty other) {
        List<Identity> identities = SameParties.of(candidates(one, other));
        assertThat(identities).hasSize(1);
        return identities.getFirst().joins().getFirst();
    }

    private static void assertApart(TestParty one, TestParty other) {
        assertThat(SameParties.of(candidates(one, other))).isEmpty();
    }
}
