package io.listwarden.sync.source.au;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.testing.Documents;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class AuListSourceTest {
    private final AuListSource source = new AuListSource();

    @Test
    void theDescriptorSaysWhereTheListIsAndWhatIsHealthy() {
        SourceDescriptor descriptor = source.descriptor();

        assertThat(descriptor.documentId()).isEqualTo("au-dfat");
        assertThat(descriptor.format()).isEqualTo("xlsx");
        assertThat(descriptor.url()).hasScheme("https").hasHost("www.dfat.gov.au");
        assertThat(descriptor.lists())
                .extracting(SourceDescriptor.CarriedList::listId)
                .containsExactly("au-dfat");
        assertThat(3_062).isBetween(descriptor.expectedMinimum(), descriptor.expectedMaximum() / 3);
        assertThat(descriptor.rank()).isEqualTo(SourceDescriptor.LIST_OF_ITS_OWN);
    }

    @ParameterizedTest
    @CsvSource({"layout-2024, 15, 8, 1, 3", "layout-2026, 8, 5, 0, 2"})
    void everyLayoutGivesTheseParties(
            String layout, long records, long names, int merged, long unknown) {
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(sample(layout), parties::add);

        assertThat(Documents.json(parties))
                .isEqualTo(
                        new String(
                                Documents.resource(
                                        "/io/listwarden/sync/source/au/" + layout + ".jsonl"),
                                StandardCharsets.UTF_8));
        assertThat(summary.records()).isEqualTo(records).isEqualTo(source.count(sample(layout)));
        assertThat(summary.leftOut()).isEqualTo(Map.of("a further name of its party", names));
        assertThat(parties.stream().mapToInt(party -> party.merged().size()).sum())
                .isEqualTo(merged);
        assertThat(parties.size() + merged + names).isEqualTo(records);
        assertThat(summary.fields().unknownCount()).isEqualTo(unknown);
    }

    private static FetchedDocument sample(String layout) {
        return Xlsx.document(Xlsx.table(layout + ".tsv"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRowsAndColumnsMakesNoDifference(long seed) {
        List<List<String>> original = Xlsx.table("layout-2026.tsv");
        List<List<String>> shuffled = new ArrayList<>(original.subList(1, original.size()));
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addFirst(original.getFirst());

        List<List<String>> mirrored =
                shuffled.stream()
                        .map(row -> (List<String>) new ArrayList<>(row.reversed()))
                        .toList();

        assertThat(sorted(Xlsx.parties(shuffled))).isEqualTo(sorted(Xlsx.parties(original)));
        assertThat(sorted(Xlsx.parties(mirrored))).isEqualTo(sorted(Xlsx.parties(original)));
    }

    private static List<ListedParty> sorted(List<ListedParty> parties) {
        return parties.stream().sorted(Comparator.comparing(ListedParty::id)).toList();
    }

    @Test
    void theSourceDateIsTheAnswersLastModified() {
        FetchedDocument document = sample("layout-2026");
        FetchedDocument dated =
                new FetchedDocument(
                        document.documentId(),
                        document.path(),
                        document.sha256(),
                        document.bytes(),
                        document.url(),
                        document.fetchedAt(),
                        new TreeMap<>(Map.of("last-modified", "Fri, 10 Jul 2026 02:00:00 GMT")));

        assertThat(source.read(document, party -> {}).sourceDate()).isNull();
        assertThat(source.read(dated, party -> {}).sourceDate())
                .isEqualTo(Instant.parse("2026-07-10T02:00:00Z"));
    }

    @Test
    void aRowOfWhiteSpaceIsLeftOutAndCounted() {
        FetchedDocument document =
                Xlsx.document(Xlsx.rows("", "n:1|Aurora Works|Entity|Primary Name", " |na"));

        ReadSummary summary = source.read(document, party -> {});

        assertThat(summary.records()).isEqualTo(2).isEqualTo(source.count(document));
        assertThat(summary.leftOut()).isEqualTo(Map.of("blank", 1L));
    }

    @Test
    void whatIsNotKnownIsCountedAndKept() {
        FetchedDocument document =
                Xlsx.document(
                        Xlsx.rows(
                                "Colour|Shade",
                                "n:1|Aurora Works|Balloon|Primary Name|red",
                                "1a|Aurora|Balloon|nickname|red"));
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(document, parties::add);

        assertThat(summary.unknown())
                .isEqualTo(
                        Map.of(
                                "Colour",
                                2L,
                                "Shade",
                                0L,
                                "Name Type=nickname",
                                1L,
                                "Type=Balloon",
                                1L));
        assertThat(parties.getFirst().details().values())
                .isEqualTo(Map.of("Colour", "red", "Type", "Balloon"));
        assertThat(parties.getFirst().names().getLast().details().values())
                .isEqualTo(Map.of("Name Type", "nickname"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|A|Entity|Primary Name; Row 2 (reference ): Reference is blank",
                "QDe.4|A|Entity|Primary Name; Reference is \"QDe.4\"",
                "n:2.5|A|Entity|Primary Name; Reference is \"2.5\"",
                "n:1E99|A|Entity|Primary Name; Reference is \"1E+99\"",
                "2||Entity|Primary Name; (reference 2): Name of Individual or Entity is blank",
                "2|A||Primary Name; (reference 2): Type is blank",
            })
    void aRowThatCannotBeUnderstoodEndsTheReading(String row, String reason) {
        assertRefused(Xlsx.document(Xlsx.rows("", row))).hasMessageContaining(reason);
    }

    @Test
    void aNameOfOneOfSeveralPartiesThatStandsBeforeThemEndsTheReading() {
        assertRefused(
                        Xlsx.document(
                                Xlsx.rows(
                                        "",
                                        "7a|Polar|Entity|aka",
                                        "n:7|Aurora|Entity|Primary Name",
                                        "n:7|Borealis|Entity|Primary Name")))
                .hasMessageContaining("Row 2 (reference 7a)")
                .hasMessageContaining("is of several parties");
    }

    @Test
    void aReusedReferenceIsTwoPartiesWhateverTheirOrder() {
        String aurora = "n:7|Aurora|Entity|Primary Name|n:45000";
        String borealis = "n:7|Borealis|Entity|Primary Name|n:44000";

        List<ListedParty> parties = Xlsx.parties(Xlsx.rows("Control Date", aurora, borealis));

        assertThat(parties).extracting(party -> party.id().key()).last().isEqualTo("7");
        assertThat(parties.getFirst().id().key()).matches("7-[0-9a-f]{8}");
        assertThat(sorted(Xlsx.parties(Xlsx.rows("Control Date", borealis, aurora))))
                .isEqualTo(sorted(parties));
    }

    @Test
    void namesThatShareAReferenceHaveIdsOfTheirOwn() {
        ListedParty party =
                Xlsx.only(
                        "",
                        "n:7|Aurora|Entity|Primary Name",
                        "7a|Borealis|Entity|aka",
                        "7A|Polaris|Entity|Formerly known as",
                        "7b|Formerly known as Old Dawn|Entity|aka");

        assertThat(party.names())
                .extracting(ListedName::id, ListedName::text, name -> name.type().name())
                .containsExactly(
                        tuple("7", "Aurora", "PRIMARY"),
                        tuple("7a", "Borealis", "ALIAS"),
                        tuple("7b", "Old Dawn", "FORMERLY_KNOWN_AS"),
                        tuple("7a[2]", "Polaris", "FORMERLY_KNOWN_AS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a) German b) Moroccan # German;Moroccan",
                "Russian; German # German;Russian",
                "Moldovan, Russian and Ukrainian # Moldovan;Russian;Ukrainian",
                "Turkish/Jordanian # Jordanian;Turkish",
                "Iran and United States # Iran;United States",
                "Trinidad and Tobago # Trinidad and Tobago",
                "Bosnia and Herzegovina # Bosnia and Herzegovina",
                "Kuwaiti citizenship withdrawn in 2002 # Kuwaiti citizenship withdrawn in 2002",
                "a) Chad\\nb) Mali # Chad;Mali",
                "na # ''",
            })
    void citizenshipsArePartedWhereTheyAreCountries(String cell, String texts) {
        ListedParty party = Xlsx.only("Citizenship", "n:1|Aurora|Individual|Primary Name|" + cell);

        assertThat(String.join(";", party.countries().stream().map(PartyCountry::text).toList()))
                .isEqualTo(texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a) One Road b) Two Road # One Road;Two Road",
                "One Road;\\nTwo Road # One Road;Two Road",
                "One Road; Two Road # One Road; Two Road",
                "a) One: i) first; ii) second b) Two # One: i) first; ii) second;Two",
                "Flat b) One Road # Flat b) One Road",
                "a) One Road b) b) Two Road # One Road;Two Road",
                "One Road (in detention, a) # One Road (in detention, a)",
            })
    void addressesAreUnpacked(String cell, String texts) {
        ListedParty party = Xlsx.only("Address", "n:1|Aurora|Entity|Primary Name|" + cell);

        assertThat(String.join(";", party.addresses().stream().map(a -> a.text()).toList()))
                .isEqualTo(texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Listed on: 22 Feb. 2017 # 2017-02-22",
                "Listed by UN 1267 Committee on 25 January 2001 (amended on 9 July 2007) #"
                        + " 2001-01-25",
                "Listed by the UN (1267 Committee) on 6 July 2004 # 2004-07-06",
                "First listed on 27 Nov. 2017. Instrument … # 2017-11-27",
                "Resolution 1735 (2006) Listed on: 4 June. 2008 # 2008-06-04",
                "The Minister for Foreign Affairs listed this entity on 21 December 2001 #"
                        + " 2001-12-21",
                "Designated under the Autonomous Sanctions Regulations 2011 on 2 March 2012. #"
                        + " 2012-03-02",
                "Listed by UN 1267 and 1989 Committee on 19 July 2011 # 2011-07-19",
                "Listed 11 May 2010 (amended on 15 Apr. 2014) # 2010-05-11",
                "16 Jul.2020 (amended) # 2020-07-16",
                "n:41340 # 2013-03-07",
                "26 Feb. 2021 # 2021-02-26",
                "Instrument of first designation … Relisted on 12 January 2024. # ",
                "Listed on 31 Feb. 2021 # ",
            })
    void theDayOfListingIsReadWhereItIsSaidFirst(String cell, String date) {
        ListedParty party =
                Xlsx.only("Listing Information", "n:1|Aurora|Entity|Primary Name|" + cell);

        assertThat(String.valueOf(party.listing().listedOn())).isEqualTo(String.valueOf(date));
        assertThat(party.details().get("Listing Information")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>We are down for maintenance</body></html>",
                "Reference,Name\n1,A\n",
                "PK\u0003\u0004 and no more",
            })
    void whatIsNoWorkbookIsRefused(String document) {
        assertRefused(Documents.of("au-dfat", document))
                .hasMessageStartingWith("The document is no complete XLSX file: ");
        assertThatThrownBy(() -> source.count(Documents.of("au-dfat", document)))
                .isInstanceOf(MalformedListException.class);
    }

    @Test
    void aSheetWithoutTheColumnsThatWeNeedIsRefused() {
        assertRefused(Xlsx.document(List.of(List.of("Reference", "Name", "Type", "Name Type"))))
                .hasMessageContaining("no column \"Name of Individual or Entity\"");
        assertRefused(Xlsx.document(Xlsx.rows("type"))).hasMessageContaining("stands twice");
        assertRefused(Xlsx.document(List.<List<String>>of())).hasMessage("The sheet is empty.");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            FetchedDocument document) {
        return assertThatThrownBy(() -> source.read(document, party -> {}))
                .isInstanceOf(MalformedListException.class);
    }
}
