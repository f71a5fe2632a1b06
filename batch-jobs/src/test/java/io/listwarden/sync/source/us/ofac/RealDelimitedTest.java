package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static java.util.Objects.requireNonNull;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.ofac.OfacParty.Membership;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads whole sets as they were published. */
class RealDelimitedTest {
    private static final DelimitedListSource SDN = DelimitedListSource.sdn();
    private static final DelimitedListSource NON_SDN = DelimitedListSource.nonSdn();

    private record Result(ReadSummary summary, List<ListedParty> parties) {
        long names(NameType type, AliasStrength strength) {
            return parties.stream()
                    .flatMap(party -> party.names().stream())
                    .filter(name -> name.type() == type && name.strength() == strength)
                    .count();
        }

        long sum(Function<ListedParty, List<?>> field) {
            return parties.stream().mapToLong(party -> field.apply(party).size()).sum();
        }

        ListedParty numbered(String key) {
            return parties.stream()
                    .filter(party -> party.id().key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void july2021IsReadWhole() {
        Result result = read(SDN, DelimitedSets.sdn2021());

        assertThat(result.summary().records()).isEqualTo(8_976);
        assertThat(result.summary().unknown()).isEmpty();
        assertThat(result.parties()).hasSize(8_976);
        assertThat(kinds(result))
                .containsExactly(
                        Map.entry(PartyKind.PERSON, 4_620L),
                        Map.entry(PartyKind.ORGANIZATION, 3_673L),
                        Map.entry(PartyKind.VESSEL, 406L),
                        Map.entry(PartyKind.AIRCRAFT, 277L));
        assertThat(result.names(NameType.ALIAS, AliasStrength.STRONG)).isEqualTo(11_523);
        assertThat(result.names(NameType.ALIAS, AliasStrength.WEAK)).isEqualTo(2_417);
        assertThat(result.names(NameType.FORMERLY_KNOWN_AS, AliasStrength.WEAK)).isEqualTo(24);
        assertThat(result.names(NameType.NOW_KNOWN_AS, AliasStrength.STRONG)).isEqualTo(18);
        assertThat(result.sum(ListedParty::birthDates)).isEqualTo(5_125);
        assertThat(result.sum(ListedParty::birthPlaces)).isEqualTo(3_073);
        assertThat(result.sum(ListedParty::genders)).isEqualTo(1_513);
        assertThat(result.sum(ListedParty::addresses)).isEqualTo(11_440);
    }

    @Test
    void theEndOfRemarksThatWereCutIsRead() {
        ListedParty party = read(SDN, DelimitedSets.sdn2021()).numbered("28264");

        assertThat(party.names())
                .filteredOn(name -> name.strength() == AliasStrength.WEAK)
                .extracting(ListedName::text)
                .containsExactly("blackjack1987", "khaleesi");
        assertThat(party.details().get("Phone Number")).isEqualTo("8613314257947");
        assertThat(party.identifiers())
                .filteredOn(identifier -> identifier.type() == IdentifierType.CRYPTO)
                .hasSize(12);
    }

    @Test
    void december2023IsReadWithoutTheCommentsOfThatDay() {
        Result result = read(SDN, DelimitedSets.sdn2023());

        assertThat(result.summary().records()).isEqualTo(13_821);
        assertThat(result.summary().unknown()).isEmpty();
        assertThat(result.summary().fields().mapped())
                .containsEntry("sdn.csv Remarks, cut and not continued", 17L);
        assertThat(result.parties()).hasSize(13_821);
        assertThat(result.names(NameType.ALIAS, AliasStrength.WEAK)).isEqualTo(3_282);
        assertThat(result.sum(ListedParty::birthDates)).isEqualTo(7_312);
        assertThat(result.sum(ListedParty::birthPlaces)).isEqualTo(4_207);
        assertThat(result.sum(ListedParty::genders)).isEqualTo(4_003);
    }

    @Test
    void theNonSdnDocumentOfDecember2025HasFiveLists() {
        Result result = read(NON_SDN, DelimitedSets.nonSdn2025());

        assertThat(result.summary().records()).isEqualTo(442);
        assertThat(result.summary().furtherListings()).isEqualTo(3);
        assertThat(result.summary().unknown()).isEmpty();
        assertThat(lists(result))
                .containsExactly(
                        Map.entry("us-ofac-cap", 1L),
                        Map.entry("us-ofac-cmic", 68L),
                        Map.entry("us-ofac-mbs", 12L),
                        Map.entry("us-ofac-plc", 78L),
                        Map.entry("us-ofac-ssi", 286L));
        assertThat(result.numbered("17014").identifiers())
                .extracting(Identifier::label, Identifier::value, Identifier::country)
                .contains(tuple("Registration Number", "1027700342890", "RU"));
    }

    @Test
    void theDumbCountAgrees() {
        assertThat(SDN.count(document(SDN, DelimitedSets.sdn2021()))).isEqualTo(8_976);
        assertThat(SDN.count(document(SDN, DelimitedSets.sdn2023()))).isEqualTo(13_821);
        assertThat(NON_SDN.count(document(NON_SDN, DelimitedSets.nonSdn2025()))).isEqualTo(442);
    }

    @Test
    void aSetWithCommentsOfAnotherDayIsRefused() {
        Map<String, byte[]> members =
                DelimitedSets.real("us-ofac-sdn/2019-01", DelimitedFiles.SDN.names());

        assertThatThrownBy(() -> read(SDN, members))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("sdn.csv");
        for (String name : List.of("sdn.csv", "add.csv", "alt.csv")) {
            byte[] member = requireNonNull(members.get(name));
            byte[] ended = Arrays.copyOf(member, member.length + 1);
            ended[ended.length - 1] = 0x1A;
            members.put(name, ended);
        }
        assertThatThrownBy(() -> read(SDN, members))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("sdn_comments.csv")
                .hasMessageContaining("on no row of sdn.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-04", "2024-03-05", "2024-03-06"})
    void entriesAloneAreNoList(String day) {
        Map<String, byte[]> members = DelimitedSets.real("us-ofac-sdn/" + day, List.of("sdn.csv"));

        assertThatThrownBy(() -> read(SDN, members))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("add.csv");
    }

    @Test
    void sevenWereListedAndOneDelistedOnTheFifthOfMarch2024() {
        Map<String, ListedParty> before = entriesAlone("2024-03-04");
        Map<String, ListedParty> after = entriesAlone("2024-03-05");

        assertThat(names(after, added(before, after)))
                .containsExactlyInAnyOrder(
                        "INTELLEXA S.A.",
                        "DILIAN, Tal Jonathan",
                        "HAMOU, Sara Aleksandra Fayssal",
                        "INTELLEXA LIMITED",
                        "CYTROX AD",
                        "CYTROX HOLDINGS ZARTKORUEN MUKODO RESZVENYTARSASAG",
                        "THALESTRIS LIMITED");
        assertThat(names(before, added(after, before))).containsExactly("RONDON RIJO, Angel");
        assertThat(amended(before, after)).isEmpty();
    }

    @Test
    void fourWereListedOnTheSixthOfMarch2024() {
        Map<String, ListedParty> before = entriesAlone("2024-03-05");
        Map<String, ListedParty> after = entriesAlone("2024-03-06");

        assertThat(added(before, after)).hasSize(4);
        assertThat(added(after, before)).isEmpty();
        assertThat(amended(before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sdn.csv, 25", "sdn.csv, 50", "sdn.csv, 75",
        "add.csv, 25", "add.csv, 50", "add.csv, 75",
        "alt.csv, 25", "alt.csv, 50", "alt.csv, 75"
    })
    void aCutFileIsRefusedWhereverItIsCut(String member, int percent) {
        Map<String, byte[]> members = DelimitedSets.sdn2021();
        byte[] whole = requireNonNull(members.get(member));
        int inside = (int) (whole.length * (long) percent / 100);
        int behindALine = inside;
        while (whole[behindALine - 1] != '\n') {
            behindALine++;
        }
        for (int length : new int[] {inside, behindALine}) {
            members.put(member, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> read(SDN, members))
                    .as("%s cut at byte %d", member, length)
                    .isInstanceOf(MalformedListException.class)
                    .hasMessageContaining(member);
        }
    }

    private static Result read(DelimitedListSource source, Map<String, byte[]> members) {
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = source.read(document(source, members), parties::add);
        return new Result(summary, parties);
    }

    private static FetchedDocument document(
            DelimitedListSource source, Map<String, byte[]> members) {
        return Documents.of(source.descriptor().documentId(), members);
    }

    private static Map<String, Long> lists(Result result) {
        return result.parties().stream()
                .collect(
                        Collectors.groupingBy(
                                party -> party.id().listId(), TreeMap::new, Collectors.counting()));
    }

    private static Map<PartyKind, Long> kinds(Result result) {
        return result.parties().stream()
                .collect(
                        Collectors.groupingBy(
                                ListedParty::kind, TreeMap::new, Collectors.counting()));
    }

    /** The parties of a day of which no other file is at hand, by their numbers. */
    private static Map<String, ListedParty> entriesAlone(String day) {
        byte[] bytes = Documents.unzipped(SharedFiles.lists("us-ofac-sdn/" + day + "/sdn.csv.gz"));
        FieldTally fields = new FieldTally();
        DelimitedPartyReader reader = new DelimitedPartyReader(fields);
        return DelimitedMember.read(
                        Documents.of("us-ofac-sdn", Map.of("sdn.csv", bytes)),
                        "sdn.csv",
                        DelimitedFiles.ENTRY_COLUMNS,
                        fields)
                .rows()
                .stream()
                .map(row -> DelimitedSet.entry(row, List.of(), List.of(), List.of()))
                .flatMap(
                        entry ->
                                reader
                                        .read(entry)
                                        .on(List.of(new Membership("us-ofac-sdn", null)))
                                        .stream())
                .collect(Collectors.toMap(party -> party.id().key(), Function.identity()));
    }

    private static Set<String> added(
            Map<String, ListedParty> before, Map<String, ListedParty> after) {
        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        return added;
    }

    private static List<String> amended(
            Map<String, ListedParty> before, Map<String, ListedParty> after) {
        return before.keySet().stream()
                .filter(after::containsKey)
                .filter(key -> !requireNonNull(before.get(key)).equals(after.get(key)))
                .toList();
    }

    private static List<String> names(Map<String, ListedParty> parties, Set<String> keys) {
        return keys.stream()
                .map(key -> requireNonNull(parties.get(key)).primaryName().text())
                .toList();
    }
}
