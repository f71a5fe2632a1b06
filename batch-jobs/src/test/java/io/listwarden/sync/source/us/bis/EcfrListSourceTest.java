package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.NameType;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

class EcfrListSourceTest {
    private static final String SAMPLE = Samples.text("part-744.xml");
    private static final String LAKE = "Northern Lake Aerospace Academy";

    private static final String TABLE =
            "<DIV9 N=\"Supplement No. 4 to Part 744\"><TABLE><TR><TH>Country</TH><TH>Entity</TH>"
                    + "<TH>License requirement</TH><TH>License review policy</TH>"
                    + "<TH>Federal Register citation</TH></TR>"
                    + "<TR><TD>OMAN</TD><TD>ENTITY</TD><TD>All.</TD><TD>No.</TD><TD/></TR>"
                    + "</TABLE></DIV9>";

    private final EcfrListSource source = new EcfrListSource();

    @Test
    void theSampleBecomesTheseParties() {
        assertThat(Documents.json(read(SAMPLE))).isEqualTo(Samples.text("part-744.jsonl"));
    }

    @Test
    void everyRowIsAPartyOrMergedOrLeftOutForAReason() {
        FetchedDocument document = document(SAMPLE);
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = source.read(document, parties::add);

        assertThat(summary.records()).isEqualTo(13).isEqualTo(source.count(document));
        assertThat(summary.leftOut())
                .isEqualTo(
                        Map.of(
                                "reserved", 1L,
                                "a country's heading", 1L,
                                "more of the entity above", 1L));
        assertThat(parties).hasSize(10);
        assertThat(summary.fields().mapped())
                .containsEntry("Entity", 12L)
                .containsEntry("Federal Register citation", 9L);
    }

    @Test
    void aFalseCountOfAliasesIsReportedAndStopsNothing() {
        FetchedDocument document = document(SAMPLE);
        ReadSummary summary = source.read(document, _ -> {});

        assertThat(summary.unknown())
                .isEqualTo(Map.of("alias count", 1L, "Country OUTER LAGOON", 1L));
        ListedParty party = named("Ocean Bright Trading Limited");
        assertThat(party.details().get("statedAliases")).isEqualTo("3");
        assertThat(party.details().get("readAliases")).isEqualTo("2");
    }

    @Test
    void aliasesOfAnEntityAndOfItsPartsAreRead() {
        ListedParty party = named(LAKE);

        assertThat(party.names())
                .extracting(ListedName::text)
                .containsExactly(
                        LAKE,
                        "L7",
                        "Lake 7th Research Institute",
                        "Lake Aero Corp.",
                        "Lake Bureau",
                        "NLAA",
                        "Ninth Lake Academy",
                        "Northern Lake Institute",
                        "Northern Lake Institute, f.k.a. Lake Bureau",
                        "Seventh Lake");
        assertThat(party.names())
                .filteredOn(name -> name.details().get("part") != null)
                .extracting(ListedName::text)
                .containsExactly("L7", "Lake 7th Research Institute", "Seventh Lake");
        assertThat(party.names())
                .filteredOn(name -> name.type() == NameType.FORMERLY_KNOWN_AS)
                .extracting(ListedName::text)
                .containsExactly("Lake Bureau");
    }

    @Test
    void everyAddressStandsAlone() {
        assertThat(named(LAKE).addresses())
                .extracting(Address::text)
                .containsExactly(
                        "No. 1, 3rd Ring Road, Beijing 100083, China",
                        "P.O. Box 9, Mianyang",
                        "44 Hill Road, Chengdu");
        assertThat(named(LAKE).addresses()).extracting(Address::country).containsOnly("CN");
        assertThat(named(LAKE).addresses().getLast().details().get("part"))
                .isEqualTo("Lake 7th Research Institute");
    }

    @Test
    void footnotesThatARowRefersToAreItsRemarks() {
        assertThat(named(LAKE).listing().licenceRequirement())
                .isEqualTo(
                        "For all items subject to the EAR. (See §§ 734.9(e)¹, 744.11, and 744.23 of"
                                + " the EAR) See footnote 4.");
        assertThat(named(LAKE).listing().remarks())
                .containsExactly(
                        "Footnote 1: For this entity, “items subject to the EAR” includes"
                                + " foreign-produced items, see § 734.9(e).",
                        "Footnote 4: See § 744.23 for advanced items.");
    }

    @Test
    void anAliasInOneSentenceWithTheNameIsFound() {
        assertThat(read(SAMPLE))
                .filteredOn(
                        party ->
                                party.names().stream()
                                        .anyMatch(n -> n.text().equals("Brightsea Ltd.")))
                .singleElement()
                .satisfies(
                        party -> {
                            assertThat(party.primaryName().text())
                                    .isEqualTo("Ocean Bright Trading Limited");
                            assertThat(party.addresses())
                                    .extracting(Address::text)
                                    .containsExactly("Unit 9, Pier Road, Hong Kong, China");
                        });
    }

    @Test
    void aReferenceToAnotherCountryIsARemarkAndNoAddress() {
        ListedParty party = named("Abdul Karim Zarif");

        assertThat(party.addresses())
                .extracting(Address::text)
                .containsExactly(
                        "501, 5th Floor, Lantern Market, Kabul, Afghanistan",
                        "Flat No. 41, Block 24, Kabul, Afghanistan");
        assertThat(party.listing().remarks())
                .containsExactly("(See alternate address under Pakistan).");
    }

    @Test
    void theEarliestCitationSaysWhenAnEntityWasListed() {
        assertThat(named("Abdul Karim Zarif").listing().listedOn())
                .isEqualTo(LocalDate.of(2011, 11, 21));
        assertThat(named("Gulf Lantern FZE").listing().listedOn()).isNull();
    }

    @Test
    void aRowOfNothingButAnEntityGoesOnWithTheOneAbove() {
        ListedParty party =
                read(SAMPLE).stream()
                        .filter(it -> it.addresses().size() == 2)
                        .filter(it -> it.primaryName().text().startsWith("Jade"))
                        .findFirst()
                        .orElseThrow();

        assertThat(party.addresses())
                .extracting(Address::text)
                .containsExactly("Building 2, Wuxi, China", "145 Plant Road, Wuxi 214000, China");
    }

    @Test
    void anExactDuplicateIsMergedAndSaysSo() {
        String twice = SAMPLE.replace("145 Plant Road, Wuxi 214000, China.", "[Reserved]");

        assertThat(read(twice))
                .filteredOn(party -> party.primaryName().text().startsWith("Jade"))
                .singleElement()
                .satisfies(
                        party ->
                                assertThat(party.merged())
                                        .extracting(MergedRecord::reason)
                                        .containsExactly("exact duplicate row"));
    }

    @Test
    void theOrderOfCountriesHasNoSay() {
        int from = SAMPLE.indexOf("<TR>", SAMPLE.indexOf("<TBODY>"));
        int to = SAMPLE.lastIndexOf("<TR>", SAMPLE.indexOf("CHINA, PEOPLE'S"));
        String afghanistan = SAMPLE.substring(from, to);
        String moved =
                SAMPLE.replace(afghanistan, "").replace("</TBODY>", afghanistan + "</TBODY>");

        assertThat(read(moved)).containsExactlyInAnyOrderElementsOf(read(SAMPLE));
        assertThat(read(moved)).isNotEqualTo(read(SAMPLE));
    }

    @Test
    void aWholeTitleAndOnlyItsPartAreTheSameList() {
        String part = SAMPLE.substring(SAMPLE.indexOf("<DIV5"));
        String title =
                "<?xml version=\"1.0\"?><ECFR><AMDDATE>June 1</AMDDATE><DIV1 N=\"15\""
                        + " TYPE=\"TITLE\"><HEAD>Title 15</HEAD><DIV5 N=\"743\"><HEAD>x</HEAD>"
                        + "<TABLE><TR><TD>1</TD><TD>2</TD><TD>3</TD><TD>4</TD><TD>5</TD></TR>"
                        + "</TABLE></DIV5>"
                        + part
                        + "<DIV5 N=\"745\"><P>y</P></DIV5></DIV1></ECFR>";

        assertThat(read(title)).isEqualTo(read(SAMPLE));
        assertThat(source.count(document(title))).isEqualTo(13);
    }

    @Test
    void aDocumentWithoutTheSupplementIsRefused() {
        assertThatThrownBy(() -> read(SAMPLE.replace("Supplement No. 4 to", "Supplement No. 9 to")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("The document holds no Supplement No. 4 to Part 744.");
    }

    @Test
    void aSupplementThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> read(SAMPLE.replace("Supplement No. 5 to", "Supplement No. 4 to")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void columnsInAnotherOrderAreRefused() {
        assertThatThrownBy(() -> read(SAMPLE.replace(">Entity</TH>", ">Name</TH>")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("The table's columns are [Country, Name,");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatThrownBy(
                        () ->
                                read(
                                        SAMPLE.replace(
                                                "<TD align=\"left\" class=\"gpotbl_cell\">76 FR"
                                                        + " 71869, 11/21/11.</TD>",
                                                "")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Row 1 of the table has 4 cells, not 5.");
    }

    @Test
    void aRowUnderNoCountryIsRefused() {
        assertThatThrownBy(() -> read(SAMPLE.replace(">AFGHANISTAN<", "> <")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Row 1 of the table stands under no country.");
    }

    @Test
    void aRowWithoutAnEntityIsRefused() {
        assertThatThrownBy(
                        () ->
                                read(
                                        SAMPLE.replace(
                                                "Lantern Works Co., Ltd., 5 Quay Street, Kandahar,"
                                                        + " Afghanistan.",
                                                " ")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Row 2 of the table has no entity.");
    }

    @Test
    void aCellWithoutANameIsRefused() {
        assertThatThrownBy(
                        () ->
                                read(
                                        SAMPLE.replace(
                                                "Lantern Works Co., Ltd., 5 Quay Street, Kandahar,"
                                                        + " Afghanistan.",
                                                "(See also addresses under China).")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Row 2 (AFGHANISTAN)")
                .hasMessageContaining("has no name");
    }

    @Test
    void anElementWeDoNotKnowIsReportedAndItsTextKept() {
        String marked = SAMPLE.replace("Hajji Zarif", "Hajji <BLINK>Zarif</BLINK>");
        FetchedDocument document =
                document(
                        marked.replace("<DIV class=\"gpotbl_div\">", "<SECTION>")
                                .replace("</TABLE>\n      </DIV>", "</TABLE>\n      </SECTION>"));
        FetchedDocument onlyMarked = document(marked);

        assertThat(source.read(onlyMarked, _ -> {}).unknown()).containsEntry("markup BLINK", 1L);
        assertThat(Documents.parties(source, onlyMarked)).isEqualTo(read(SAMPLE));
        assertThatThrownBy(() -> Documents.parties(source, document))
                .isInstanceOf(MalformedListException.class);
    }

    @Test
    void whateverACellSaysItIsReadOrRefusedWithASentence() {
        String[] pieces = {
            "Amber",
            ", ",
            "a.k.a.",
            " the following two aliases:",
            "<br/>",
            "—",
            "; and ",
            ".",
            "(",
            ")",
            "f.k.a. ",
            "Subordinate institution:",
            "(See address under X)",
            "Ltd.",
            "—;",
            " and"
        };
        Random random = new Random(744);
        for (int i = 0; i < 500; i++) {
            String cell =
                    random.ints(1 + random.nextInt(12), 0, pieces.length)
                            .mapToObj(piece -> pieces[piece])
                            .collect(Collectors.joining());
            String text = TABLE.replace("ENTITY", cell);
            try {
                assertThat(read(text)).hasSize(1);
            } catch (MalformedListException e) {
                assertThat(e).hasMessageContaining("Row 1");
            }
        }
    }

    @Test
    void theSourceDateIsTheDayThatWasAskedFor() {
        FetchedDocument plain = document(SAMPLE);
        String url = "https://www.ecfr.gov/api/versioner/v1/full/2026-06-16/title-15.xml?part=744";

        assertThat(source.read(plain, _ -> {}).sourceDate()).isNull();
        assertThat(source.read(from(plain, url), _ -> {}).sourceDate())
                .isEqualTo(Instant.parse("2026-06-16T00:00:00Z"));
        assertThat(
                        source.read(from(plain, "https://x.example/full/2026-13-16/"), _ -> {})
                                .sourceDate())
                .isEqualTo(Instant.parse("2025-04-14T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 99})
    void aCutDocumentIsRefused(int percent) {
        String cut = SAMPLE.substring(0, SAMPLE.length() * percent / 100);

        assertThatThrownBy(() -> read(cut)).isInstanceOf(MalformedListException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><html><body>Down</body></html>",
                "<html><body>Down</body></html>",
                "{\"error\":1}",
                "<!DOCTYPE a [<!ENTITY e \"x\">]><DIV5/>"
            })
    void somethingElseThanTheCodeIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedListException.class);
    }

    private ListedParty named(String name) {
        return read(SAMPLE).stream()
                .filter(party -> party.primaryName().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<ListedParty> read(String text) {
        return Documents.parties(source, document(text));
    }

    private static FetchedDocument document(String text) {
        return Documents.of("us-ecfr", text);
    }

    private static FetchedDocument from(FetchedDocument document, String url) {
        return new FetchedDocument(
                document.documentId(),
                document.path(),
                document.sha256(),
                document.bytes(),
                URI.create(url),
                document.fetchedAt(),
                new TreeMap<>(Map.of("last-modified", "Mon, 14 Apr 2025 10:00:00 GMT")));
    }
}
