package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.listwarden.contracts.failure.MalformedListException;
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

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class DplListSourceTest {
    private static final String SAMPLE = Samples.text("dpl.txt");

    private final DplListSource source = new DplListSource();

    @Test
    void theSampleBecomesTheseParties() {
        assertThat(Documents.json(read(SAMPLE))).isEqualTo(Samples.text("dpl.jsonl"));
    }

    @Test
    void everyRowIsCountedOnce() {
        FetchedDocument document = document(SAMPLE);
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = source.read(document, parties::add);

        assertThat(summary.records()).isEqualTo(8).isEqualTo(source.count(document));
        assertThat(parties).hasSize(6);
        assertThat(parties.stream().mapToInt(party -> party.merged().size()).sum()).isEqualTo(2);
        assertThat(summary.unknown()).isEmpty();
        assertThat(summary.fields().mapped()).containsEntry("Name", 8L).containsEntry("City", 7L);
    }

    @Test
    void rowsOfOneDenialAreOnePartyAtSeveralAddresses() {
        ListedParty party = named("LUMEN TRADING LLC");

        assertThat(party.addresses())
                .extracting(address -> address.text())
                .containsExactly("12 QUAY ROAD, DUBAI, AE", "SUITE 9, PIER 4, PORTO NOVO, CY");
        assertThat(party.merged())
                .extracting(MergedRecord::reason)
                .containsExactly("a further row of the same denial");
        assertThat(party.merged().getFirst().fields().get("City")).isEqualTo("PORTO NOVO");
        assertThat(party.merged().getFirst().fields().get("Country")).isEqualTo("(blank)");
    }

    @Test
    void anExactDuplicateIsMergedAndSaysSo() {
        assertThat(named("PEARL (A.K.A. MEI-LAN OSTROV) VANCE").merged())
                .extracting(MergedRecord::reason)
                .containsExactly("exact duplicate row");
    }

    @Test
    void aNameInsideANameIsFound() {
        assertThat(named("PEARL (A.K.A. MEI-LAN OSTROV) VANCE").names())
                .extracting(ListedName::type, ListedName::text)
                .contains(
                        tuple(NameType.ALIAS, "MEI-LAN OSTROV"),
                        tuple(NameType.VARIATION, "PEARL VANCE"));
    }

    @Test
    void doubledQuotesAreQuotes() {
        assertThat(named("IVO \"SANDY\" BRANDT").names()).hasSize(1);
    }

    @Test
    void aStateThatIsNoCountryMakesNoCountry() {
        ListedParty party = named("LUMEN TRADING LLC");

        assertThat(party.addresses().get(1).country()).isNull();
        assertThat(party.addresses().get(1).details().get("State")).isEqualTo("CY");
    }

    @Test
    void theOrderOfRowsHasNoSay() {
        List<String> lines = new ArrayList<>(SAMPLE.lines().toList());
        List<String> rows = lines.subList(1, lines.size());
        Collections.reverse(rows);
        List<ListedParty> reversed = read(String.join("\n", lines) + "\n");

        assertThat(reversed).containsExactlyInAnyOrderElementsOf(read(SAMPLE));
    }

    @Test
    void theOrderOfColumnsHasNoSay() {
        String turned =
                SAMPLE.lines()
                        .map(line -> Arrays.asList(line.split("\t")))
                        .map(cells -> String.join("\t", cells.reversed()))
                        .collect(Collectors.joining("\n"));

        assertThat(read(turned)).isEqualTo(read(SAMPLE));
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsChangeNothing() {
        assertThat(read("\uFEFF" + SAMPLE.replace("\n", "\r\n") + "\r\n")).isEqualTo(read(SAMPLE));
    }

    @Test
    void theSourceDateIsLastModifiedAndNeverAnUpdateOfARow() {
        FetchedDocument plain = document(SAMPLE);

        assertThat(source.read(plain, _ -> {}).sourceDate()).isNull();
        assertThat(source.read(with(plain, "Mon, 14 Apr 2025 10:00:00 GMT"), _ -> {}).sourceDate())
                .isEqualTo(Instant.parse("2025-04-14T10:00:00Z"));
        assertThat(source.read(with(plain, "yesterday"), _ -> {}).sourceDate()).isNull();
    }

    @Test
    void aColumnWeDoNotKnowIsReportedAndKept() {
        String wider =
                SAMPLE.lines()
                        .map(
                                line ->
                                        line
                                                + "\t"
                                                + (line.startsWith("\"Name\"")
                                                        ? "\"Risk\""
                                                        : "\"high\""))
                        .collect(Collectors.joining("\n"));
        FetchedDocument document = document(wider);
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = source.read(document, parties::add);

        assertThat(summary.unknown()).isEqualTo(Map.of("column Risk", 8L));
        assertThat(parties).allSatisfy(p -> assertThat(p.details().get("Risk")).isEqualTo("high"));
    }

    @Test
    void aDateThatCannotBeReadEndsTheReading() {
        assertThatThrownBy(() -> read(SAMPLE.replace("06/29/2031", "29/06/2031")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Line 2 (\" OREN TAVISH\")")
                .hasMessageContaining("Expiration_Date is \"29/06/2031\"");
        assertThatThrownBy(() -> read(SAMPLE.replace("06/19/2021", "02/30/2021")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Effective_Date");
    }

    @Test
    void aRowWithoutANameEndsTheReading() {
        assertThatThrownBy(() -> read(SAMPLE.replace("ZHAO KE'AI", " ")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Line 9")
                .hasMessageContaining("Name is blank");
    }

    @Test
    void aHeaderThatIsNotOursIsRefused() {
        assertThatThrownBy(() -> read(SAMPLE.replace("\"Expiration_Date\"", "\"Ends\"")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("lacks Expiration_Date");
        assertThatThrownBy(() -> read(SAMPLE.replace("\"Action\"", "\"City\"")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("column \"City\" stands twice");
        assertThatThrownBy(
                        () ->
                                read(
                                        "Name_and_Address,Effective_Date,Expiration_Date\n"
                                                + "\"A, B\",9/10/1981,\n"))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("lacks Name");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatThrownBy(() -> read(SAMPLE.replace("\t\"430000\"", "")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("the row has 11 columns and the header 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "<!DOCTYPE html><html></html>",
                "{\"a\":1}",
                "\u0000\u0001\u0002"
            })
    void somethingElseThanTheTableIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedListException.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
        bytes[200] = (byte) 0x92;

        assertThatThrownBy(
                        () -> Documents.parties(source, Documents.of(DplListSource.LIST_ID, bytes)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void aCutInsideARowIsNoticedWhereverItIs() {
        int lastRow = SAMPLE.lastIndexOf('\n') + 1;
        for (int end = lastRow + 1; end < SAMPLE.length(); end++) {
            String cut = SAMPLE.substring(0, end);
            assertThatThrownBy(() -> read(cut))
                    .describedAs(cut)
                    .isInstanceOf(MalformedListException.class);
        }
    }

    @Test
    void aCutInARowWithoutQuotesIsNoticed() {
        assertThatThrownBy(() -> read(SAMPLE.replace("\"87 F.R. 9030 2/17/2022\"", "87 F.R. 90")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("the file is cut");
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
        return Documents.of(DplListSource.LIST_ID, text);
    }

    private static FetchedDocument with(FetchedDocument document, String lastModified) {
        return new FetchedDocument(
                document.documentId(),
                document.path(),
                document.sha256(),
                document.bytes(),
                document.url(),
                document.fetchedAt(),
                new TreeMap<>(Map.of("last-modified", lastModified)));
    }
}
