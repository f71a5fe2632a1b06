package io.listwarden.service.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.PreparedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class TokenIndexTest {
    private static final TokenMatcher MATCHER = new TokenMatcher(Profile.BALANCED);
    private static final TokenIndexBuilder BUILDER = new TokenIndexBuilder();

    @ParameterizedTest
    @EnumSource
    void findsExactlyWhatAFullScanFindsInEveryProfile(Profile profile) {
        for (double threshold : new double[] {0.3, 0.6, 0.7, 0.8, 0.95}) {
            findsExactlyWhatAFullScanFinds(profile, threshold);
        }
    }

    private static void findsExactlyWhatAFullScanFinds(Profile profile, double threshold) {
        Random random = new Random((long) (threshold * 100));
        List<ListedParty> parties = Generated.parties(random, 200);
        PartyIndex index = BUILDER.build(parties);
        List<PreparedSubject> prepared = prepared(parties);
        for (int n = 0; n < 80; n++) {
            Search search = search(Generated.question(random, parties), threshold, profile);
            assertThat(found(index.search(search)))
                    .as(search.question().names().toString())
                    .isEqualTo(fullScan(parties, prepared, search));
        }
    }

    /** What the quick scan is held against that the index is held against on the real lists. */
    @Test
    void theScanByWordsFindsWhatAFullScanFinds() {
        Random random = new Random(23);
        List<ListedParty> parties = Generated.parties(random, 100);
        List<PreparedSubject> prepared = prepared(parties);
        WordScan scan = new WordScan(MATCHER, parties);
        for (int n = 0; n < 40; n++) {
            Search search = search(Generated.question(random, parties), 0.4);
            List<String> scores =
                    scan.scores(search.question(), 0.4).entrySet().stream()
                            .map(found -> found.getKey() + " " + found.getValue())
                            .toList();
            assertThat(scores)
                    .containsExactlyInAnyOrderElementsOf(fullScan(parties, prepared, search));
        }
    }

    @Test
    void anInitialBesideAWordWithoutVowelsCountsAsInAFullScan() {
        List<ListedParty> parties = List.of(party("1", PartyKind.UNKNOWN, "مروان عيسى"));
        Search search = search(asked("M. Issa"), 0.05);
        assertThat(found(BUILDER.build(parties).search(search)))
                .isEqualTo(fullScan(parties, prepared(parties), search));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aatoly Bbashov",
                "Anatoly Babbashov",
                "Annatoly Babashof",
                "Anatoy Babasov"
            })
    void aSlipThatMakesOrPartsADoubledLetterCountsAsInAFullScan(String name) {
        List<ListedParty> parties =
                List.of(
                        party("1", PartyKind.UNKNOWN, "Anatoly Babashov"),
                        party("2", PartyKind.UNKNOWN, "Anatooly Babasshov"),
                        party("3", PartyKind.UNKNOWN, "Annaatoly Babsashov"));
        Search search = search(asked(name), 0.5);
        assertThat(found(BUILDER.build(parties).search(search)))
                .isNotEmpty()
                .isEqualTo(fullScan(parties, prepared(parties), search));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mohamed karimov j k l ",
                "j ",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z ",
                "ka ri mo ham ed ab dul sa le vich tech no ",
                "kakaka rikari mohammed ",
                "Ltd LLC al bin Dr 3 7 "
            })
    void aNameOfVeryManyWordsFindsWhatAFullScanFinds(String words) {
        List<ListedParty> parties = Generated.parties(new Random(29), 300);
        PartyIndex index = BUILDER.build(parties);
        List<PreparedSubject> prepared = prepared(parties);
        for (int times : new int[] {1, 3, 40}) {
            Search search = search(asked(words.repeat(times)), 0.6);
            assertThat(found(index.search(search))).isEqualTo(fullScan(parties, prepared, search));
        }
    }

    @Test
    void aThresholdOfNothingFindsEverybody() {
        List<ListedParty> parties = Generated.parties(new Random(3), 50);
        assertThat(BUILDER.build(parties).search(search(asked("Zzz"), 0))).hasSize(50);
    }

    @Test
    void theBestComeFirstAndNoMoreThanTheLimit() {
        PartyIndex index =
                BUILDER.build(
                        List.of(
                                party("2", PartyKind.UNKNOWN, "Blue Cedar"),
                                party("1", PartyKind.UNKNOWN, "Blue Cedar"),
                                party("3", PartyKind.UNKNOWN, "Blue Cedarr")));
        assertThat(found(index.search(search(asked("Blue Cedar"), 0.8))))
                .containsExactly("own-a:1 1.0", "own-a:2 1.0", "own-a:3 0.987");
        Search one = new Search(asked("Blue Cedar"), Set.of(), true, 0.8, 1, Profile.BALANCED);
        assertThat(index.search(one)).hasSize(1);
    }

    @Test
    void aContraryKindIsNotFoundAndAnUnknownOneAlways() {
        PartyIndex index =
                BUILDER.build(
                        List.of(
                                party("1", PartyKind.ORGANIZATION, "Aurora"),
                                party("2", PartyKind.UNKNOWN, "Aurora"),
                                party("3", PartyKind.PERSON, "Aurora")));
        Search persons = search(asked("Aurora", PartyKind.PERSON), 0.1);
        assertThat(index.search(persons))
                .extracting(hit -> hit.party().id().key())
                .containsExactly("2", "3");
        assertThat(index.search(search(asked("Aurora"), 0.8))).hasSize(3);
    }

    @Test
    void onlyTheListsAskedForAreSearched() {
        PartyIndex index =
                BUILDER.build(
                        List.of(
                                party("1", PartyKind.UNKNOWN, "Aurora"),
                                RealParties.party(
                                        new PartyId("own-b", "1"),
                                        PartyKind.UNKNOWN,
                                        List.of(ListedName.of(NameType.PRIMARY, "Aurora")))));
        Search search =
                new Search(asked("Aurora"), Set.of("own-b"), true, 0.8, 10, Profile.BALANCED);
        assertThat(found(index.search(search))).containsExactly("own-b:1 1.0");
    }

    @Test
    void weakAliasesTakePartOnlyWhenAsked() {
        ListedParty party =
                RealParties.party(
                        new PartyId("own-a", "1"),
                        PartyKind.UNKNOWN,
                        List.of(
                                ListedName.of(NameType.PRIMARY, "Reza Karimi"),
                                ListedName.weak("Tall Khalil")));
        PartyIndex index = BUILDER.build(List.of(party));
        assertThat(index.search(search(asked("Tall Khalil"), 0.7)))
                .singleElement()
                .returns(0.75, Hit::score)
                .returns(party.names().get(1), Hit::matchedName);
        Search without =
                new Search(asked("Tall Khalil"), Set.of(), false, 0.1, 10, Profile.BALANCED);
        assertThat(index.search(without)).isEmpty();
    }

    @Test
    void aStrongNameThatAWeakAliasLiftsOverTheThresholdIsFound() {
        ListedParty party =
                RealParties.party(
                        new PartyId("own-a", "1"),
                        PartyKind.UNKNOWN,
                        List.of(
                                ListedName.of(NameType.PRIMARY, "Zedaron Quorlin"),
                                ListedName.weak("Zedarin Quorlin")));
        Subject question = asked("Zedaron Quorlan");
        double strong = MATCHER.compare(question, asked("Zedaron Quorlin")).score();
        double weak = MATCHER.compare(question, asked("Zedarin Quorlin")).score();
        double lifted = MATCHER.compare(question, ListedSubject.of(party)).score();
        double between = (Math.max(strong, weak) + lifted) / 2;
        assertThat(lifted).isGreaterThan(between);

        assertThat(BUILDER.build(List.of(party)).search(search(question, between))).hasSize(1);
    }

    @Test
    void anIdentifierAloneFindsItsBearer() {
        ListedParty bearer = bearer("IR-123 456");
        PartyIndex index =
                BUILDER.build(List.of(bearer, party("2", PartyKind.UNKNOWN, "Somebody")));
        Subject question =
                new Subject(
                        PartyKind.UNKNOWN,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Subject.IdentifierNumber(IdentifierType.TAX, "ir123456", null)),
                        List.of());
        assertThat(index.search(search(question, 0.8)))
                .singleElement()
                .returns(bearer, Hit::party)
                .returns(null, Hit::matchedName)
                .returns(0.99, Hit::score);
    }

    @Test
    void partiesAreFoundByTheirId() {
        ListedParty party = party("1", PartyKind.UNKNOWN, "Aurora");
        PartyIndex index = BUILDER.build(List.of(party));
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.party(party.id())).isSameAs(party);
        assertThat(index.party(new PartyId("own-a", "2"))).isNull();
    }

    @Test
    void oneIdTwiceIsAnError() {
        ListedParty party = party("1", PartyKind.UNKNOWN, "Aurora");
        assertThatThrownBy(() -> BUILDER.build(List.of(party, party)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEmptyIndexAnswers() {
        PartyIndex index = BUILDER.build(List.of());
        assertThat(index.search(search(asked("Aurora"), 0.5))).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void sixtyFourWordsOfRubbishAreAnsweredInTime() {
        Random random = new Random(9);
        PartyIndex index = BUILDER.build(Generated.parties(random, 5_000));
        StringBuilder rubbish = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            rubbish.append(Generated.word(random)).append(' ');
        }
        assertTimeout(
                Duration.ofSeconds(5), () -> index.search(search(asked(rubbish.toString()), 0.6)));
    }

    static List<PreparedSubject> prepared(List<ListedParty> parties) {
        return parties.stream().map(party -> PreparedSubject.of(ListedSubject.of(party))).toList();
    }

    static List<String> fullScan(
            List<ListedParty> parties, List<PreparedSubject> prepared, Search search) {
        PreparedSubject question = PreparedSubject.ofQuestion(search.question());
        TokenMatcher matcher = new TokenMatcher(search.profile());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < prepared.size(); i++) {
            double score = matcher.compare(question, prepared.get(i)).score();
            if (score >= search.threshold()) {
                hits.add(new Hit(parties.get(i), score, null, List::of));
            }
        }
        hits.sort(
                Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.party().id()));
        return found(hits);
    }

    static List<String> found(List<Hit> hits) {
        return hits.stream().map(hit -> hit.party().id() + " " + hit.score()).toList();
    }

    static Search search(Subject question, double threshold) {
        return search(question, threshold, Profile.BALANCED);
    }

    static Search search(Subject question, double threshold, Profile profile) {
        return new Search(question, Set.of(), true, threshold, Integer.MAX_VALUE, profile);
    }

    static Subject asked(String name) {
        return asked(name, PartyKind.UNKNOWN);
    }

    static Subject asked(String name, PartyKind kind) {
        return new Subject(
                kind,
                List.of(new Subject.Name(name, AliasStrength.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ListedParty party(String key, PartyKind kind, String name) {
        return RealParties.party(
                new PartyId("own-a", key), kind, List.of(ListedName.of(NameType.PRIMARY, name)));
    }

    private static ListedParty bearer(String number) {
        return new ListedParty(
                new PartyId("own-a", "1"),
                PartyKind.UNKNOWN,
                List.of(ListedName.of(NameType.PRIMARY, "Blue Cedar")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Identifier(
                                null, IdentifierType.TAX, number, "IR", "Tax", Details.NONE)),
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }
}
