package io.listwarden.sync.source.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
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

class UnListSourceTest {
    private static final String RESOURCES = "/io/listwarden/sync/source/un/";

    private final UnListSource source = new UnListSource();

    private static String everyTrap() {
        return new String(Documents.resource(RESOURCES + "every-trap.xml"), StandardCharsets.UTF_8);
    }

    private List<ListedParty> parties(String xml) {
        return Documents.parties(source, Documents.of("un-sc", xml));
    }

    private ReadSummary summary(String xml) {
        return source.read(Documents.of("un-sc", xml), _ -> {});
    }

    @Test
    void everythingThatTheListSaysHasItsPlace() {
        assertThat(Documents.json(parties(everyTrap())))
                .isEqualTo(
                        new String(
                                Documents.resource(RESOURCES + "every-trap.jsonl"),
                                StandardCharsets.UTF_8));
    }

    @Test
    void theSummaryTellsTheDateTheRecordsAndWhatIsNotKnown() {
        ReadSummary summary = summary(everyTrap());

        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-02-04T00:09:21.822Z"));
        assertThat(summary.records()).isEqualTo(3);
        assertThat(source.count(Documents.of("un-sc", everyTrap()))).isEqualTo(3);
        assertThat(summary.unknown())
                .containsOnlyKeys(
                        "INDIVIDUAL_DATE_OF_BIRTH in a form that we do not know",
                        "INDIVIDUAL_DOCUMENT/TYPE_OF_DOCUMENT=Library card");
        assertThat(summary.fields().mapped()).containsEntry("INDIVIDUAL/INDIVIDUAL_ALIAS", 5L);
        assertThat(summary.fields().ignored()).containsEntry("INDIVIDUAL/SORT_KEY", 2L);
    }

    @Test
    void anotherSerialiserAndAnotherOrderGiveTheSameParties() {
        String indented =
                everyTrap()
                        .replace(
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                                "<?xml version='1.0'?>")
                        .replace("><", ">\r\n    <")
                        .replace("Sampleton", "\n      Sampleton ");
        String turned =
                everyTrap()
                        .replace(
                                "<VALUE>Mullah</VALUE><VALUE>Haji</VALUE>",
                                "<VALUE>Haji</VALUE><VALUE>Mullah</VALUE>")
                        .replace(
                                "<VALUE>Afghanistan</VALUE><VALUE>Nowhereland</VALUE>",
                                "<VALUE>Nowhereland</VALUE><VALUE>Afghanistan</VALUE>")
                        .replace(
                                "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH>",
                                "")
                        .replace(
                                "<INDIVIDUAL_PLACE_OF_BIRTH/><INDIVIDUAL_PLACE_OF_BIRTH><CITY>",
                                "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_PLACE_OF_BIRTH/><INDIVIDUAL_PLACE_OF_BIRTH><CITY>");

        assertThat(parties(indented)).isEqualTo(parties(everyTrap()));
        assertThat(parties(turned)).isEqualTo(parties(everyTrap()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alpha Beta | Alpha Beta",
                "Alpha; Beta ;; | Alpha, Beta",
                "Alpha (ABC; DEF) | Alpha (ABC; DEF)",
                "Alpha (X; Y); Beta | Alpha (X; Y), Beta",
                "حسن (Hassan; Hasan) | حسن, Hassan, Hasan",
                "Hassan son of Ali (حسن ولد علي) | Hassan son of Ali, حسن ولد علي",
                "Alpha (original script: Альфа) | Alpha, Альфа",
                "Alpha (Beta | Alpha (Beta",
                "--- | ''",
            })
    void aCellOfSeveralNamesIsTakenApart(String cell, String names) {
        assertThat(String.join(", ", NameCell.split(cell))).isEqualTo(names);
    }

    @Test
    void whatIsNotKnownIsReported() {
        String xml =
                everyTrap()
                        .replace("<SUBMITTED_BY>", "<COLOUR>red</COLOUR><SUBMITTED_BY>")
                        .replace("<QUALITY>Low<", "<QUALITY>Doubtful<")
                        .replace("<TYPE_OF_DATE>BETWEEN<", "<TYPE_OF_DATE>PERHAPS<")
                        .replace("<GENDER>MALE<", "<GENDER>Other<")
                        .replace("2007-03-29", "in March")
                        .replace("</ENTITIES>", "</ENTITIES><NOTICE>x</NOTICE>");

        assertThat(summary(xml).unknown())
                .containsKeys(
                        "SUBJECT/COLOUR",
                        "ALIAS/QUALITY=Doubtful",
                        "INDIVIDUAL_DATE_OF_BIRTH/TYPE_OF_DATE=PERHAPS",
                        "INDIVIDUAL/GENDER=Other",
                        "LISTED_ON in a form that we do not know",
                        "CONSOLIDATED_LIST/NOTICE");
        assertThat(parties(xml).getLast().details().get("LISTED_ON")).isEqualTo("in March");
    }

    @Test
    void aRangeThatEndsBeforeItBeginsStaysAsText() {
        ListedParty party =
                parties(everyTrap().replace("<TO_YEAR>1963", "<TO_YEAR>1953")).getFirst();

        assertThat(party.details().values()).containsValue("1958; 1953");
    }

    @ParameterizedTest
    @CsvSource({"1958-1963", "1958 - 1963"})
    void twoYearsInThePlaceOfOneAreARange(String years) {
        String xml = everyTrap().replace("<YEAR>1960</YEAR>", "<YEAR>" + years + "</YEAR>");

        assertThat(parties(xml).getFirst().birthDates())
                .anyMatch(it -> it.approximate() && it.text().equals("1958 to 1963"));
    }

    @Test
    void twoPartiesWithOneReferenceNumberEndTheReading() {
        assertRefused(
                everyTrap().replace("KPi.9002", "QDi.9001"),
                "The REFERENCE_NUMBER QDi.9001 stands twice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "QDi/1", "§"})
    void aReferenceNumberThatIsNoKeyEndsTheReading(String number) {
        assertRefused(everyTrap().replace("KPi.9002", number), "REFERENCE_NUMBER");
    }

    @Test
    void aRecordWithoutANameEndsTheReading() {
        assertRefused(everyTrap().replace("PAK SAMPLE", " "), "has no name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Maintenance</body></html>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><CONSOLIDATED_LIST/>",
                "{\"error\": 1}",
            })
    void anythingElseIsRefused(String document) {
        assertThatThrownBy(() -> parties(document)).isInstanceOf(MalformedListException.class);
    }

    @Test
    void aListIsReadWholeOrNotAtAll() {
        byte[] whole = everyTrap().getBytes(StandardCharsets.UTF_8);
        for (int percent : new int[] {25, 50, 75, 99}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThatThrownBy(() -> source.read(Documents.of("un-sc", cut), _ -> {}))
                    .as(percent + " %")
                    .isInstanceOf(MalformedListException.class);
        }
    }

    @Test
    void aDateOfGenerationThatIsNoneEndsTheReading() {
        assertRefused(everyTrap().replace("2026-02-03T", "yesterday"), "dateGenerated");
        assertThat(summary(everyTrap().replaceAll(" dateGenerated=\"[^\"]+\"", "")).sourceDate())
                .isNull();
    }

    @Test
    void thePrimaryNameIsMadeOfItsParts() {
        ListedName name = parties(everyTrap()).getFirst().primaryName();

        assertThat(name.text()).isEqualTo("Harun Test ibn Beispiel Example");
        assertThat(name.parts()).hasSize(4);
    }

    private void assertRefused(String xml, String sentence) {
        assertThatThrownBy(() -> parties(xml))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(sentence);
    }
}
