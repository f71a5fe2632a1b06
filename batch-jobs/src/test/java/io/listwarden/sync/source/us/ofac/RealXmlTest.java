package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.ofac.XmlSamples.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads documents of the two XML formats as they were published. */
class RealXmlTest {
    private static final String ENHANCED = "us-ofac-cons/CONS_ENHANCED_2025-01-14.xml.gz";
    private static final String EXPORT = "us-ofac-sdn/ENHANCED_export_IRGC_2024-08-28.xml.gz";
    private static final String CLASSIC_2022 = "us-ofac-cons/consolidated_2022-12-16.xml.gz";
    private static final String CLASSIC_2024 = "us-ofac-cons/consolidated_2024-05-06.xml.gz";

    @Test
    void theEnhancedNonSdnListOfJanuary2025IsReadWhole() {
        Reading reading = read(EnhancedListSource.nonSdn(), ENHANCED);

        assertThat(reading.summary().sourceDate()).isEqualTo(Instant.parse("2025-01-10T00:00:00Z"));
        assertThat(reading.summary().records()).isEqualTo(443);
        assertThat(reading.summary().furtherListings()).isEqualTo(3);
        assertThat(reading.summary().unknown()).isEmpty();
        assertThat(lists(reading))
                .containsExactly(
                        Map.entry("us-ofac-cap", 1L),
                        Map.entry("us-ofac-cmic", 68L),
                        Map.entry("us-ofac-fse", 1L),
                        Map.entry("us-ofac-mbs", 12L),
                        Map.entry("us-ofac-plc", 78L),
                        Map.entry("us-ofac-ssi", 286L));
        assertThat(reading.parties()).allMatch(party -> party.listing().listedOn() != null);
    }

    @Test
    void everyStatementOfTheEnhancedNonSdnListIsThere() {
        Collection<ListedParty> parties = once(read(EnhancedListSource.nonSdn(), ENHANCED));

        assertThat(sum(parties, ListedParty::names)).isEqualTo(1_624);
        assertThat(names(parties, it -> it.strength() == AliasStrength.WEAK)).isEqualTo(71);
        assertThat(names(parties, it -> it.type() == NameType.FORMERLY_KNOWN_AS)).isEqualTo(145);
        assertThat(names(parties, it -> it.details().get("script") != null)).isEqualTo(45);
        assertThat(sum(parties, ListedParty::birthDates)).isEqualTo(75);
        assertThat(sum(parties, ListedParty::birthPlaces)).isEqualTo(21);
        assertThat(sum(parties, ListedParty::identifiers)).isEqualTo(692 + 165 + 33 + 6);
        assertThat(sum(parties, ListedParty::addresses)).isEqualTo(520);
        assertThat(sum(parties, party -> party.listing().legalActs())).isEqualTo(525);
    }

    @Test
    void aFilteredExportOfTheSdnListIsReadAndIsTooSmallToBePublished() {
        EnhancedListSource source = EnhancedListSource.sdn();
        Reading reading = read(source, EXPORT);
        List<ListedParty> parties = reading.parties();

        assertThat(reading.summary().records()).isEqualTo(293);
        assertThat(reading.summary().furtherListings()).isZero();
        assertThat(reading.summary().unknown()).isEmpty();
        assertThat(parties).hasSize(293).hasSizeLessThan(source.descriptor().expectedMinimum());
        assertThat(parties).filteredOn(party -> party.kind() == PartyKind.PERSON).hasSize(165);
        assertThat(parties).filteredOn(party -> party.kind() == PartyKind.AIRCRAFT).hasSize(44);
        assertThat(sum(parties, ListedParty::names)).isEqualTo(930);
        assertThat(names(parties, it -> it.details().get("script") != null)).isEqualTo(96);
        assertThat(names(parties, it -> it.strength() == AliasStrength.WEAK)).isEqualTo(46);
        assertThat(sum(parties, ListedParty::birthDates)).isEqualTo(183);
        assertThat(sum(parties, ListedParty::birthPlaces)).isEqualTo(90);
        assertThat(sum(parties, ListedParty::addresses)).isEqualTo(278);
        assertThat(sum(parties, ListedParty::genders)).isEqualTo(138);
        assertThat(countries(parties, Relation.NATIONALITY)).isEqualTo(115);
        assertThat(countries(parties, Relation.CITIZENSHIP)).isEqualTo(13);
        assertThat(
                        parties.stream()
                                .flatMap(party -> party.identifiers().stream())
                                .filter(it -> it.type() == IdentifierType.CRYPTO))
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        CLASSIC_2022 + ", 447, 1125, 60, 74, 19, 2022-12-15T00:00:00Z",
        CLASSIC_2024 + ", 443, 1126, 66, 74, 20, 2024-05-06T00:00:00Z"
    })
    void theClassicNonSdnListsAreReadWhole(
            String file, int entries, int aliases, int weak, int births, int places, Instant day) {
        Reading reading = read(ClassicListSource.nonSdn(), file);
        Collection<ListedParty> parties = once(reading);

        assertThat(reading.summary().sourceDate()).isEqualTo(day);
        assertThat(reading.summary().records()).isEqualTo(entries);
        assertThat(reading.parties()).hasSize(entries + 6);
        assertThat(reading.summary().furtherListings()).isEqualTo(6);
        assertThat(reading.summary().unknown()).isEmpty();
        assertThat(sum(parties, ListedParty::names)).isEqualTo(entries + aliases);
        assertThat(names(parties, it -> it.strength() == AliasStrength.WEAK)).isEqualTo(weak);
        assertThat(sum(parties, ListedParty::birthDates)).isEqualTo(births);
        assertThat(sum(parties, ListedParty::birthPlaces)).isEqualTo(places);
    }

    /** Remarks say in the one format what relationships say in the other. */
    @Test
    void theLinksOfBothFormatsAreTheSame() {
        Map<String, List<String>> classic = links(read(ClassicListSource.nonSdn(), CLASSIC_2024));
        Map<String, List<String>> enhanced = links(read(EnhancedListSource.nonSdn(), ENHANCED));
        classic.keySet().retainAll(enhanced.keySet());
        enhanced.keySet().retainAll(classic.keySet());

        assertThat(classic).hasSize(445).isEqualTo(enhanced);
        assertThat(classic.values()).filteredOn(links -> !links.isEmpty()).hasSize(283);
    }

    @Test
    void theDumbCountsAgree() {
        assertThat(EnhancedListSource.nonSdn().count(Documents.of("a", XmlSamples.real(ENHANCED))))
                .isEqualTo(443);
        assertThat(EnhancedListSource.sdn().count(Documents.of("a", XmlSamples.real(EXPORT))))
                .isEqualTo(293);
        assertThat(
                        ClassicListSource.nonSdn()
                                .count(Documents.of("a", XmlSamples.real(CLASSIC_2022))))
                .isEqualTo(447);
    }

    @ParameterizedTest
    @CsvSource({
        ENHANCED + ", 25", ENHANCED + ", 50", ENHANCED + ", 75",
        EXPORT + ", 25", EXPORT + ", 50", EXPORT + ", 75",
        CLASSIC_2024 + ", 25", CLASSIC_2024 + ", 50", CLASSIC_2024 + ", 75"
    })
    void aCutFileIsRefusedWhereverItIsCut(String file, int percent) {
        ListSource source =
                file.equals(CLASSIC_2024)
                        ? ClassicListSource.nonSdn()
                        : file.equals(EXPORT)
                                ? EnhancedListSource.sdn()
                                : EnhancedListSource.nonSdn();
        byte[] whole = XmlSamples.real(file);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));

        assertThatThrownBy(() -> XmlSamples.read(source, Documents.of("cut", cut)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("line ");
    }

    private static Reading read(ListSource source, String file) {
        return XmlSamples.read(
                source, Documents.of(source.descriptor().documentId(), XmlSamples.real(file)));
    }

    /** A party on two lists says the same on both. */
    private static Collection<ListedParty> once(Reading reading) {
        return reading.parties().stream()
                .collect(
                        Collectors.toMap(
                                party -> party.id().key(),
                                Function.identity(),
                                (first, second) -> first))
                .values();
    }

    private static Map<String, List<String>> links(Reading reading) {
        return reading.parties().stream()
                .collect(Collectors.toMap(party -> party.id().toString(), RealXmlTest::links));
    }

    private static List<String> links(ListedParty party) {
        return party.details().values().entrySet().stream()
                .filter(detail -> detail.getKey().startsWith(OfacParty.LINKED_TO))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, Long> lists(Reading reading) {
        return reading.parties().stream()
                .collect(
                        Collectors.groupingBy(
                                party -> party.id().listId(), TreeMap::new, Collectors.counting()));
    }

    private static long sum(
            Collection<ListedParty> parties, Function<ListedParty, Collection<?>> field) {
        return parties.stream().mapToLong(party -> field.apply(party).size()).sum();
    }

    private static long names(Collection<ListedParty> parties, Predicate<ListedName> which) {
        return parties.stream().flatMap(party -> party.names().stream()).filter(which).count();
    }

    private static long countries(Collection<ListedParty> parties, Relation relation) {
        return parties.stream()
                .flatMap(party -> party.countries().stream())
                .map(PartyCountry::relation)
                .filter(relation::equals)
                .count();
    }
}
