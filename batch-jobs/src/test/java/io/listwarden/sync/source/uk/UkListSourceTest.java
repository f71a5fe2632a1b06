package io.listwarden.sync.source.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class UkListSourceTest {
    private final ListSource xml = new UkXmlListSource();
    private final ListSource csv = new UkCsvListSource();

    private static String sample(String name) {
        return new String(
                Documents.resource("/io/listwarden/sync/source/uk/" + name), StandardCharsets.UTF_8);
    }

    private static List<ListedParty> read(ListSource source, String text) {
        return Documents.parties(source, Documents.of("uk-sl", text));
    }

    private static ReadSummary summary(ListSource source, String text) {
        return source.read(Documents.of("uk-sl", text), _ -> {});
    }

    @Test
    void everythingThatTheListSaysHasItsPlace() {
        assertThat(Documents.json(read(xml, sample("every-trap.xml"))))
                .isEqualTo(sample("every-trap.jsonl"));
    }

    @Test
    void theTableGivesTheSameParties() {
        assertThat(read(csv, sample("every-trap.csv")))
                .isEqualTo(read(xml, sample("every-trap.xml")));
    }

    @Test
    void carriageReturnsChangeNothing() {
        assertThat(read(csv, sample("every-trap.csv").replace("\n", "\r\n")))
                .isEqualTo(read(csv, sample("every-trap.csv")));
    }

    @Test
    void bothSayDateAndRecordsAndKnowEverything() {
        ReadSummary ofXml = summary(xml, sample("every-trap.xml"));
        ReadSummary ofCsv = summary(csv, sample("every-trap.csv"));

        assertThat(ofXml.sourceDate())
                .isEqualTo(Instant.parse("2026-02-13T00:00:00Z"))
                .isEqualTo(ofCsv.sourceDate());
        assertThat(ofXml.records()).isEqualTo(3);
        assertThat(xml.count(Documents.of("uk-sl", sample("every-trap.xml")))).isEqualTo(3);
        assertThat(ofCsv.records()).isEqualTo(8);
        assertThat(csv.count(Documents.of("uk-sl", sample("every-trap.csv")))).isEqualTo(8);
        assertThat(ofCsv.leftOut()).isEqualTo(Map.of("a further row of its designation", 5L));
        assertThat(ofXml.unknown())
                .isEqualTo(ofCsv.unknown())
                .isEqualTo(Map.of("DOB in a form that we do not know", 1L));
    }

    @Test
    void anotherOrderOfNamesAndAddressesIsNoChange() {
        String turned =
                sample("every-trap.xml")
                        .replace(
                                "<Address><AddressCountry>United Arab Emirates</AddressCountry></Address>",
                                "")
                        .replace(
                                "<Addresses>",
                                "<Addresses><Address><AddressCountry>United Arab Emirates</AddressCountry></Address>")
                        .replace("<DOB>dd/mm/1945</DOB><DOB>dd/03/1946</DOB>", "<DOB>dd/03/1946</DOB><DOB>dd/mm/1945</DOB>")
                        .replace(
                                "<Name><Name6>SAMPLE SPYWARE LTD</Name6><NameType>Primary Name</NameType></Name>",
                                "")
                        .replace(
                                "<Name><Name6>SAMPLE SOFTWARE LTD</Name6><NameType>Primary Name</NameType></Name>",
                                "<Name><Name6>SAMPLE SOFTWARE LTD</Name6><NameType>Primary Name</NameType></Name><Name><Name6>SAMPLE SPYWARE LTD</Name6><NameType>Primary Name</NameType></Name>");

        assertThat(read(xml, turned)).isEqualTo(read(xml, sample("every-trap.xml")));
    }

    @Test
    void whatTheSchemaHadNotIsKeptAndReported() {
        String more =
                sample("every-trap.xml")
                        .replace("<OFSIGroupID>", "<Colour>red</Colour><OFSIGroupID>")
                        .replace("<Name5>de</Name5>", "<Name5>de</Name5><Name7>X</Name7>")
                        .replace("<NameType>ALias<", "<NameType>Nickname<")
                        .replace("</Designations>", "<Notice>x</Notice></Designations>");

        assertThat(summary(xml, more).unknown())
                .containsKeys(
                        "Designation/Colour",
                        "Name/Name7",
                        "Name/NameType=Nickname",
                        "Designations/Notice");
        assertThat(read(xml, more).getFirst().details().get("Colour")).isEqualTo("red");
    }

    @Test
    void aNewColumnIsKeptAndReported() {
        String table =
                sample("every-trap.csv")
                        .replace("\n", ",red\n")
                        .replace("2026,red", "2026")
                        .replace("(HIN),red", "(HIN),Colour");

        assertThat(summary(csv, table).unknown()).containsEntry("column Colour", 8L);
        assertThat(read(csv, table).getFirst().details().get("Colour")).isEqualTo("red");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GHR9002 | RUS9001 | stands on two designations",
                "<UniqueID>GHR9002</UniqueID> | '' | is no key",
                ">Entity< | >Aircraft< | none of the three",
                "29/06/2022 | 31/06/2022 | DateDesignated is",
                "13/02/2026 | yesterday | DateGenerated is",
                "<Name><Name6>SAMPLE STAR</Name6><NameType>Primary name</NameType></Name> | '' | there is no name",
            })
    void whatCannotBeUnderstoodEndsTheReading(String text, String instead, String sentence) {
        assertThatThrownBy(() -> read(xml, sample("every-trap.xml").replace(text, instead)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Report Date: 13-Feb-2026 | Last Updated | not the report date",
                "Report Date: 13-Feb-2026 | Report Date: 33-Feb-2026 | not the report date",
                "Unique ID | Id | lacks Unique ID",
                "Phone number | Website | twice",
                "GHR9002 | GHR/9002 | is no key",
                ",Ship, | ,Ship | columns and the header",
            })
    void aTableThatCannotBeUnderstoodEndsTheReading(String text, String instead, String sentence) {
        assertThatThrownBy(() -> read(csv, sample("every-trap.csv").replace(text, instead)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 99})
    void noCutPassesForAWhole(int percent) {
        for (ListSource source : List.of(xml, csv)) {
            byte[] whole =
                    sample("every-trap." + source.descriptor().format())
                            .getBytes(StandardCharsets.UTF_8);
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);

            assertThatThrownBy(() -> source.read(Documents.of("uk-sl", cut), _ -> {}))
                    .isInstanceOf(MalformedListException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>Maintenance</body></html>", "{}"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> read(xml, text)).isInstanceOf(MalformedListException.class);
        assertThatThrownBy(() -> read(csv, text)).isInstanceOf(MalformedListException.class);
    }

    @Test
    void unknownPartsOfADateAreLeftOpenAndZerosAreUnknown() {
        String table = sample("every-trap.xml").replace("dd/mm/1945", "00/00/1945");

        assertThat(read(xml, table).getFirst().birthDates())
                .extracting(date -> date.earliest().toString())
                .containsExactly("1945", "1946-03", "1947-04-05");
    }

    @ParameterizedTest
    @CsvSource({"a &amp;amp; b, a & b", "it&rsquo;s, it\u2019s", "&unknown; &#7;, &unknown; &#7;"})
    void entitiesOfHtmlAreSigns(String text, String plain) {
        assertThat(HtmlText.plain(text)).isEqualTo(plain);
    }
}
