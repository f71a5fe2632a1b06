package io.listwarden.sync.source.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;
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

/** The XML, and what both formats have in common. */
class UkListSourceTest {
    private final ListSource source = new UkXmlListSource();

    static String resource(String name) {
        return new String(
                Documents.resource("/io/listwarden/sync/source/uk/" + name),
                StandardCharsets.UTF_8);
    }

    private static String everyTrap() {
        return resource("every-trap.xml");
    }

    private List<ListedParty> parties(String xml) {
        return Documents.parties(source, Documents.of("uk-sl", xml));
    }

    private ReadSummary summary(String xml) {
        return source.read(Documents.of("uk-sl", xml), _ -> {});
    }

    @Test
    void everythingThatTheListSaysHasItsPlace() {
        assertThat(Documents.json(parties(everyTrap()))).isEqualTo(resource("every-trap.jsonl"));
    }

    @Test
    void theSameDesignationsInBothFormatsAreTheSameParties() {
        List<ListedParty> ofTheTable =
                Documents.parties(
                        new UkCsvListSource(), Documents.of("uk-sl", resource("every-trap.csv")));

        assertThat(ofTheTable).containsExactlyInAnyOrderElementsOf(parties(everyTrap()));
    }

    @Test
    void theSummaryTellsTheDateTheRecordsAndWhatIsNotKnown() {
        ReadSummary summary = summary(everyTrap());

        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-02-13T00:00:00Z"));
        assertThat(summary.records()).isEqualTo(3);
        assertThat(source.count(Documents.of("uk-sl", everyTrap()))).isEqualTo(3);
        assertThat(summary.unknown())
                .containsOnlyKeys(
                        "DOB in a form that we do not know", "a designation without a primary name")
                .containsEntry("DOB in a form that we do not know", 2L);
        assertThat(summary.fields().mapped()).containsEntry("Names/Name", 12L);
    }

    @Test
    void anotherOrderGivesTheSameParties() {
        String turned =
                everyTrap()
                        .replace(
                                "<Title>Maulavi</Title><Title>Haji</Title>",
                                "<Title>Haji</Title><Title>Maulavi</Title>")
                        .replace("<DOB>dd/mm/1945</DOB>", "")
                        .replace(
                                "<DOB>15/08/19yy</DOB>",
                                "<DOB>15/08/19yy</DOB><DOB>dd/mm/1945</DOB>")
                        .replace(
                                "<NameType>Primary Name</NameType></Name>\n      <Name><Name6>STL",
                                "<NameType>Primary Name</NameType></Name><Name><Name6>STL")
                        .replace(
                                "<Name><Name6>SAMPLE  TRADING LLC</Name6><NameType>Primary"
                                    + " Name</NameType></Name><Name><Name6>STL</Name6><NameType>Primary"
                                    + " Name</NameType></Name>",
                                "<Name><Name6>STL</Name6><NameType>Primary"
                                        + " Name</NameType></Name><Name><Name6>SAMPLE  TRADING"
                                        + " LLC</Name6><NameType>Primary Name</NameType></Name>")
                        .replace(
                                "<PreviousFlag>Panama</PreviousFlag><PreviousFlag>Liberia</PreviousFlag>",
                                "<PreviousFlag>Liberia</PreviousFlag><PreviousFlag>Panama</PreviousFlag>")
                        .replace("<Address></Address>", "")
                        .replace("\n", "\r\n");

        assertThat(turned.indexOf("STL")).isLessThan(turned.indexOf("SAMPLE  TRADING"));
        assertThat(parties(turned)).isEqualTo(parties(everyTrap()));
    }

    @Test
    void aNameIsReadFromItsFirstPartToItsSixth() {
        ListedName name = parties(everyTrap()).getFirst().primaryName();

        assertThat(name.text()).isEqualTo("Harun Test ibn Beispiel Sample EXAMPLE");
        assertThat(name.parts())
                .extracting(NamePart::role)
                .containsExactly(
                        NamePart.Role.GIVEN,
                        NamePart.Role.MIDDLE,
                        NamePart.Role.MIDDLE,
                        NamePart.Role.MIDDLE,
                        NamePart.Role.MIDDLE,
                        NamePart.Role.FAMILY);
    }

    @Test
    void theCaseOfATypeOfNameMeansNothing() {
        assertThat(parties(everyTrap()).getFirst().names())
                .extracting(ListedName::text, ListedName::type, ListedName::strength)
                .contains(
                        tuple("The Sampler", NameType.ALIAS, AliasStrength.WEAK),
                        tuple("Haroun Example", NameType.VARIATION, AliasStrength.STRONG))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofTwoPrimaryNamesTheSecondIsAnAliasThatSaysSo() {
        List<ListedName> names = parties(everyTrap()).get(1).names();

        assertThat(names.getFirst().text()).isEqualTo("SAMPLE TRADING LLC");
        assertThat(names.getFirst().details().get("published")).isEqualTo("SAMPLE  TRADING LLC");
        assertThat(names).filteredOn(it -> it.type() == NameType.PRIMARY).hasSize(1);
        assertThat(names)
                .filteredOn(it -> it.text().equals("STL"))
                .allMatch(it -> it.type() == NameType.ALIAS)
                .allMatch(it -> "Primary Name".equals(it.details().get("NameType")));
    }

    @Test
    void withoutAPrimaryNameASpellingOfItStandsInForIt() {
        ListedParty ship = parties(everyTrap()).getLast();

        assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(ship.primaryName().text()).isEqualTo("SAMPLE STAR");
        assertThat(ship.primaryName().type()).isEqualTo(NameType.PRIMARY);
        assertThat(ship.primaryName().details().get("NameType"))
                .isEqualTo("Primary Name Variation");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/1945, 1945",
        "DD/MM/1945, 1945",
        "00/00/1975, 1975",
        "dd/03/1980, 1980-03",
        "05/03/1980, 1980-03-05",
        "5/3/1980, 1980-03-05",
        "05/mm/1980, 1980",
    })
    void whatIsNotKnownOfADateIsLeftOut(String published, String date) {
        assertThat(Dates.partial(published)).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15/08/19yy", "31/02/1961", "05/13/1980", "circa 1961", "dd/mm/0000", ""})
    void anyOtherDateIsNone(String published) {
        assertThat(Dates.partial(published)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13/02/2026, 2026-02-13",
        "13-Feb-2026, 2026-02-13",
        "3-SEP-2026, 2026-09-03",
        "03-Sept-2026, 2026-09-03",
        "2026-02-13, 2026-02-13",
    })
    void theDayOfGenerationComesInSeveralForms(String published, String day) {
        assertThat(Dates.generated(published, "Report Date:"))
                .isEqualTo(Instant.parse(day + "T00:00:00Z"));
    }

    @Test
    void anImoNumberLosesWhatItsFieldSaysAndIsMarkedIfItFailsItsCheck() {
        assertThat(parties(everyTrap()).getLast().identifiers())
                .filteredOn(it -> it.type() == IdentifierType.IMO)
                .extracting(
                        Identifier::value,
                        it -> it.details().get("published"),
                        it -> it.details().get("checkDigit"))
                .containsExactly(
                        tuple("9074720", null, "does not hold"),
                        tuple("9074729", "IMO9074729", null));
    }

    @Test
    void anIndicatorThatTheTextDoesNotNameIsKept() {
        ListedParty party =
                parties(everyTrap().replace("<Deflag>false</Deflag>", "<Deflag>true</Deflag>"))
                        .getFirst();

        assertThat(party.details().get("SanctionsImposedIndicators")).isEqualTo("Deflag");
        assertThat(parties(everyTrap()))
                .allMatch(it -> it.details().get("SanctionsImposedIndicators") == null);
    }

    @Test
    void whatIsNotKnownIsReportedAndItsTextKept() {
        String xml =
                everyTrap()
                        .replaceFirst(
                                "<RegimeName>",
                                "<Mood lang=\"en\"><A"
                                        + " b=\"c\">calm</A><A>red</A></Mood><RegimeName>")
                        .replaceFirst("<Designation>", "<Designation status=\"new\">")
                        .replaceFirst("<LengthOfShip>", "<LengthOfShip unit=\"m\">")
                        .replace("ALias", "Nickname")
                        .replace("Low quality", "Doubtful quality")
                        .replace("<Gender>Male", "<Gender>Other")
                        .replace("<Deflag>false", "<Deflag>perhaps")
                        .replace(">29/06/2012<", ">in June<")
                        .replace("</Designations>", "<Notice>x</Notice></Designations>");
        List<ListedParty> parties = parties(xml);

        assertThat(summary(xml).unknown())
                .containsKeys(
                        "Designation/Mood",
                        "Mood@lang",
                        "A@b",
                        "Designation@status",
                        "LengthOfShip@unit",
                        "NameType=Nickname",
                        "AliasStrength=Doubtful quality a.k.a",
                        "Gender=Other",
                        "SanctionsImposedIndicators/Deflag=perhaps",
                        "DateDesignated that is no day, or a further one",
                        "Designations/Notice");
        assertThat(parties.getFirst().details().values())
                .containsEntry("A", "calm")
                .containsEntry("A[2]", "red")
                .containsEntry("Mood@lang", "en")
                .containsEntry("A@b", "c")
                .containsEntry("Designation@status", "new")
                .containsEntry("Gender", "Other")
                .containsEntry("Deflag", "perhaps")
                .containsEntry("DateDesignated", "in June");
        assertThat(parties.getLast().details().get("LengthOfShip@unit")).isEqualTo("m");
    }

    @Test
    void twoDaysOfDesignationAreTheEarliestAndADetail() {
        ListedParty party =
                parties(
                                everyTrap()
                                        .replace(
                                                "<DateDesignated>29/06/2012</DateDesignated>",
                                                "<DateDesignated>30/06/2012</DateDesignated><DateDesignated>29/06/2012</DateDesignated>"))
                        .getFirst();

        assertThat(party.listing().listedOn()).isEqualTo("2012-06-29");
        assertThat(party.details().get("DateDesignated")).isEqualTo("30/06/2012");
    }

    @Test
    void twoDesignationsWithOneUniqueIdEndTheReading() {
        assertRefused(everyTrap().replace("XMP0002", "XMP0001"), "XMP0001 stands twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "XMP/1", "§"})
    void aUniqueIdThatIsNoKeyEndsTheReading(String id) {
        assertRefused(everyTrap().replace("XMP0002", id), "UniqueID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Aircraft", "Individual; Entity"})
    void aKindThatIsNoneEndsTheReading(String kind) {
        assertRefused(
                everyTrap().replace(">Entity<", ">" + kind + "<"),
                "IndividualEntityShip has \"" + kind + "\"");
        assertRefused(everyTrap().replace(">Entity<", ">" + kind + "<"), "XMP0002");
    }

    @Test
    void aDesignationWithoutANameEndsTheReading() {
        assertRefused(
                everyTrap()
                        .replace("<Name6>SAMPLE STAR</Name6>", "")
                        .replace("<Name6>A SAMPLE</Name6>", ""),
                "has no name");
    }

    @Test
    void textWhereElementsShouldStandEndsTheReading() {
        assertRefused(everyTrap().replaceFirst("<Names>", "<Names>Harun"), "Names holds text");
        assertRefused(
                everyTrap().replaceFirst("Said to be", "Said <b>to</b> be"),
                "OtherInformation holds elements");
        assertRefused(
                everyTrap().replace("<Name6>A SAMPLE", "<Name6>B</Name6><Name6>A SAMPLE"),
                "Name6 stands twice in one Name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Maintenance</body></html>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><Designations/>",
                "{\"error\": 1}",
                "Report Date: 13-Feb-2026",
                "\u0000\u0001\u0002",
            })
    void anythingElseIsRefused(String document) {
        assertThatThrownBy(() -> parties(document)).isInstanceOf(MalformedListException.class);
    }

    @Test
    void aListIsReadWholeOrNotAtAll() {
        byte[] whole = everyTrap().getBytes(StandardCharsets.UTF_8);
        for (int percent : new int[] {25, 50, 75, 99}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThatThrownBy(() -> source.read(Documents.of("uk-sl", cut), _ -> {}))
                    .as(percent + " %")
                    .isInstanceOf(MalformedListException.class);
        }
    }

    @Test
    void aDateOfGenerationThatIsNoneEndsTheReading() {
        assertRefused(everyTrap().replace(">13/02/2026<", ">yesterday<"), "DateGenerated");
        assertThat(summary(everyTrap().replace(">13/02/2026<", "><")).sourceDate()).isNull();
    }

    @Test
    void referencesThatMeanNoCharacterStay() {
        assertThat(HtmlText.unescaped("a &lt;b&gt; &#0; &#x110000; &#1114112; &; &amp;amp; $1"))
                .isEqualTo("a <b> &#0; &#x110000; &#1114112; &; &amp; $1");
    }

    private void assertRefused(String xml, String sentence) {
        assertThatThrownBy(() -> parties(xml))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(sentence);
    }
}
