package io.listwarden.sync.source.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.testing.Documents;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class EuListSourceTest {
    private final EuListSource source = new EuListSource();

    @Test
    void theDescriptorSaysWhereTheListIsAndWhatIsHealthy() {
        assertThat(source.descriptor())
                .isEqualTo(
                        new SourceDescriptor(
                                "eu-fsf",
                                "xml",
                                "European Commission, DG FISMA",
                                URI.create(
                                        "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw"),
                                List.of(
                                        new SourceDescriptor.CarriedList(
                                                "eu-fsf", "Council of the European Union")),
                                Duration.ofHours(6),
                                268_435_456,
                                Duration.ofMinutes(10),
                                5_000,
                                20_000,
                                0.05,
                                SourceDescriptor.LIST_OF_ITS_OWN,
                                2));
    }

    @Test
    void nothingThatThePublisherSaysIsLost() {
        String json =
                Documents.parties(source, everyTrap()).stream()
                        .map(party -> new String(PartyJson.write(party), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(json)
                .isEqualTo(
                        new String(
                                Documents.resource("/eu/every-trap.jsonl"),
                                StandardCharsets.UTF_8));
    }

    @Test
    void theSummaryTellsDateRecordsAndThatNothingWasUnknown() {
        ReadSummary summary = source.read(everyTrap(), party -> {});

        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-05-01T06:25:35.123Z"));
        assertThat(summary.records()).isEqualTo(2).isEqualTo(source.count(everyTrap()));
        assertThat(summary.unknown()).isEmpty();
        assertThat(summary.fields().ignored())
                .containsOnlyKeys("export@globalFileId", "subjectType@classificationCode");
        assertThat(summary.fields().mapped()).containsEntry("export/sanctionEntity", 2L);
    }

    private static FetchedDocument everyTrap() {
        return Documents.of("eu-fsf", Documents.resource("/eu/every-trap.xml"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T08:25:35+02:00, 2026-05-01T06:25:35Z",
        "2026-05-01T08:25:35.5Z, 2026-05-01T08:25:35.500Z",
        "2026-05-01T08:25:35.123, 2026-05-01T08:25:35.123Z",
    })
    void theGenerationDateIsReadWithAndWithoutOffset(String published, Instant meant) {
        assertThat(read(export("generationDate='" + published + "'", "")).sourceDate())
                .isEqualTo(meant);
    }

    @Test
    void anExportWithoutGenerationDateHasNoSourceDate() {
        ReadSummary summary = read(export("", ""));

        assertThat(summary.sourceDate()).isNull();
        assertThat(summary.records()).isZero();
    }

    @Test
    void whatIsNotKnownIsCountedAndDoesNotFail() {
        String xml =
                export(
                        "",
                        "<notice>a <b>new</b> element</notice>"
                                + """
                                <sanctionEntity logicalId='1' colour='red'><subjectType code='person'/>
                                <nameAlias wholeName='A' logicalId='1' colour='red' gender='X'><accent/></nameAlias>
                                <nameAlias wholeName='B' logicalId='2' colour='red'/>
                                <birthdate year='1960' calendarType='JULIAN' logicalId='1'/>
                                <identification number='1' identificationTypeCode='library' logicalId='1'/>
                                <affiliation><deeper/></affiliation></sanctionEntity>
                                """);

        assertThat(read(xml).unknown())
                .isEqualTo(
                        Map.ofEntries(
                                Map.entry("affiliation/deeper", 1L),
                                Map.entry("birthdate@calendarType=JULIAN", 1L),
                                Map.entry("export/notice", 1L),
                                Map.entry("identification@identificationTypeCode=library", 1L),
                                Map.entry("nameAlias/accent", 1L),
                                Map.entry("nameAlias@colour", 2L),
                                Map.entry("nameAlias@gender=X", 1L),
                                Map.entry("notice/b", 1L),
                                Map.entry("sanctionEntity/affiliation", 1L),
                                Map.entry("sanctionEntity@colour", 1L)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "low quality | WEAK",
                "Low-quality a.k.a. | WEAK",
                "(Low Qualiity alias) | WEAK",
                "lowquality | WEAK",
                "Lw quality | WEAK",
                "Quality: low | WEAK",
                "lower quality alias | WEAK",
                "weak alias | WEAK",
                "good quality | STRONG",
                "High quality | STRONG",
                "alias used below the border | STRONG",
                "follows the law on quantities | STRONG",
                "'' | STRONG",
            })
    void aWeakAliasIsKnownByItsRemarkHoweverItIsTyped(String remark, String strength) {
        ListedParty party =
                party(
                        "<nameAlias wholeName='First' logicalId='1'/><nameAlias wholeName='Second'"
                                + " strong='true' logicalId='2'><remark>"
                                + remark
                                + "</remark></nameAlias>");

        assertThat(party.names())
                .last()
                .extracting(name -> name.strength().name())
                .isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year='1960' | 1960 | 1960 | false | 1960",
                "year='1960' circa='1' | 1960 | 1960 | true | 1960",
                "year='1960' monthOfYear='0' dayOfMonth='0' | 1960 | 1960 | false | 1960",
                "year='1960' dayOfMonth='7' | 1960 | 1960 | false | 1960",
                "year='1960' monthOfYear='02' dayOfMonth='29' | 1960-02-29 | 1960-02-29 | false |"
                        + " 1960-02-29",
                "year='1961' monthOfYear='2' dayOfMonth='29' | 1961-02 | 1961-02 | true |"
                        + " 1961-02-29",
                "birthdate='1960-01-02+01:00' | 1960-01-02 | 1960-01-02 | false | 1960-01-02+01:00",
                "yearRangeFrom='1960' yearRangeTo='1965' | 1960 | 1965 | false | 1960 to 1965",
                "yearRangeFrom='1965' yearRangeTo='1960' | 1960 | 1965 | true | 1965 to 1960",
                "yearRangeTo='1965' | 1965 | 1965 | true | 1965 or earlier",
                "yearRangeFrom='1340' yearRangeTo='1343' countryIso2Code='IR' | 1961-03 | 1965-03 |"
                        + " true | 1340 to 1343",
                "year='1960' yearRangeFrom='1959' yearRangeTo='1961' | 1960 | 1960 | false | 1960",
                "year='1343' countryIso2Code='AF' | 1964-03 | 1965-03 | true | 1343",
                "year='1343' monthOfYear='12' dayOfMonth='30' countryIso2Code='IR' | 1965-02 |"
                        + " 1965-03 | true | 1343-12-30",
                "birthdate='1343-01-01' countryIso2Code='IR' | 1964-03 | 1964-04 | true |"
                        + " 1343-01-01",
                "year='1388' calendarType='ISLAMIC' | 1968-03 | 1969-03 | true | 1388",
                "year='1388' monthOfYear='1' calendarType='ISLAMIC' | 1968-03 | 1968-04 | true |"
                        + " 1388-01",
                "year='1388' monthOfYear='1' dayOfMonth='30' calendarType='ISLAMIC' | 1968-04 |"
                        + " 1968-04 | true | 1388-01-30",
                "year='1965' calendarType='ISLAMIC' | 1965 | 1965 | true | 1965",
            })
    void aDateOfBirthIsReadForWhatItSays(
            String attributes, String earliest, String latest, boolean approximate, String text) {
        ListedParty party = party("<birthdate " + attributes + " logicalId='3'/>");

        assertThat(party.birthDates())
                .singleElement()
                .extracting(
                        date -> date.earliest().toString(),
                        date -> date.latest().toString(),
                        BirthDate::approximate,
                        BirthDate::text)
                .containsExactly(earliest, latest, approximate, text);
    }

    @ParameterizedTest
    @CsvSource({"RU, RU", "00, ", "CS, ", "YU, ", "AN, ", "'', "})
    void onlyACountryOfTodayHasACode(String published, @Nullable String country) {
        ListedParty party =
                party(
                        "<citizenship countryIso2Code='%s' countryDescription='SOMEWHERE' logicalId='1'/>"
                                .formatted(published));

        assertThat(party.countries())
                .singleElement()
                .extracting(PartyCountry::country, PartyCountry::text)
                .containsExactly(country, "SOMEWHERE");
    }

    @ParameterizedTest
    @CsvSource({
        "CS, SERBIA AND MONTENEGRO, , CSXX",
        "YU, YUGOSLAVIA, , YUCS",
        "00, UNKNOWN, , ",
        "'', SYRIAN ARAB REPUBLIC, SY, ",
        "XK, KOSOVO, XK, "
    })
    void aFormerStateIsNamedAndAMissingCodeIsReadFromTheDescription(
            String code,
            String description,
            @Nullable String country,
            @Nullable String formerCountry) {
        ListedParty party =
                party(
                        "<citizenship countryIso2Code='%s' countryDescription='%s' logicalId='1'/>"
                                .formatted(code, description));

        assertThat(party.countries())
                .singleElement()
                .extracting(PartyCountry::country, it -> it.details().get("formerCountry"))
                .containsExactly(country, formerCountry);
    }

    @ParameterizedTest
    @CsvSource({
        "passport, PASSPORT",
        "id, NATIONAL_ID",
        "ssn, NATIONAL_ID",
        "regnumber, REGISTRATION",
        "tradelic, REGISTRATION",
        "fiscalcode, TAX",
        "taxid, TAX",
        "euvat, TAX",
        "imo, IMO",
        "swiftbic, BIC",
        "birthcert, OTHER",
        "nationcert, OTHER",
        "drivinglicence, OTHER",
        "unssn, OTHER",
        "residentperm, OTHER",
        "travelcardid, OTHER",
        "electionid, OTHER",
        "other, OTHER"
    })
    void everyCodeOfAnIdentificationHasItsType(String code, IdentifierType type) {
        String xml =
                export(
                        "",
                        entity(
                                "1",
                                "<identification number='1' identificationTypeCode='%s' logicalId='1'/>"
                                        .formatted(code)));

        assertThat(Documents.parties(source, Documents.of("eu-fsf", xml)).getFirst().identifiers())
                .extracting(Identifier::type)
                .containsExactly(type);
        assertThat(read(xml).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, STRONG", "1, STRONG", "false, WEAK", "0, WEAK"})
    void theFlagForStrengthIsAnXmlBoolean(String flag, String strength) {
        ListedParty party =
                party(
                        "<nameAlias wholeName='First' logicalId='1'/><nameAlias wholeName='Second'"
                                + " strong='"
                                + flag
                                + "' logicalId='2'/>");

        assertThat(party.names())
                .last()
                .extracting(name -> name.strength().name())
                .isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({
        // a strong name before a weak one
        "strong='false', , , , B",
        // Latin letters before others
        ", Имя, , , Имя|B",
        // English or unstated before translations
        "nameLanguage='SV', , , , B",
        "nameLanguage='EN', , , , A",
        // the lowest number, not the lowest digit
        ", , 10, 9, B",
    })
    void thePrimaryNameIsChosenByRulesThatDoNotDependOnOrder(
            String attributes, String text, String firstId, String secondId, String primary) {
        String first =
                "<nameAlias wholeName='%s' %s logicalId='%s'/>"
                        .formatted(
                                text == null ? "A" : text,
                                attributes == null ? "" : attributes,
                                firstId == null ? "1" : firstId);
        String second =
                "<nameAlias wholeName='B' logicalId='%s'/>"
                        .formatted(secondId == null ? "2" : secondId);
        String expected = primary.substring(primary.indexOf('|') + 1);

        assertThat(party(first + second).primaryName().text()).isEqualTo(expected);
        assertThat(party(second + first)).isEqualTo(party(first + second));
    }

    @Test
    void aliasesWithTheSameTextAreKeptApart() {
        assertThat(
                        party(
                                        "<nameAlias wholeName='A' logicalId='1'/><nameAlias"
                                                + " wholeName='A' logicalId='2'/>")
                                .names())
                .extracting(ListedName::id)
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<subjectType code='vessel'/><nameAlias wholeName='A' logicalId='1'/> | subjectType"
                        + " is \"vessel\"",
                "<nameAlias wholeName='A' logicalId='1'/> | 0 subjectType elements",
                "<subjectType code='person'/> | has no name",
                "<subjectType code='person'/><nameAlias function='F' logicalId='1'/> | has no name",
                "<subjectType code='person'/><nameAlias wholeName='A' logicalId='x'/> | nameAlias"
                        + " has the logicalId \"x\"",
                "<subjectType code='person'/><nameAlias wholeName='A'/> | nameAlias has the"
                        + " logicalId \"\"",
                "<subjectType code='person'/><nameAlias wholeName='A' logicalId='1'/><nameAlias"
                        + " wholeName='B' logicalId='1'/> | nameAlias[1] stands twice",
                "<subjectType code='person'/><nameAlias wholeName='A' logicalId='1'"
                        + " strong='maybe'/> | nameAlias[1] has strong=\"maybe\"",
                "<subjectType code='person'/><nameAlias wholeName='A' logicalId='1'/><birthdate"
                        + " birthdate='1.2.1960' logicalId='7'/> | birthdate[7] has \"1.2.1960\"",
                "<subjectType code='person'/><nameAlias wholeName='A' logicalId='1'/><birthdate"
                        + " year='196O' logicalId='7'/> | birthdate[7] has year=\"196O\"",
                "<subjectType code='person'/><nameAlias wholeName='A' logicalId='1'/><birthdate"
                        + " year='1960' monthOfYear='13' logicalId='7'/> | birthdate[7] has"
                        + " monthOfYear=\"13\"",
                "<subjectType code='person'/><nameAlias wholeName='A' logicalId='1'/><regulation"
                    + " publicationDate='soon' logicalId='8'/> | regulation[8].publicationDate has"
                    + " \"soon\"",
                "<subjectType code='person'/><nameAlias wholeName='A'"
                        + " logicalId='1'/><regulation/> | regulation has the logicalId"
                        + " \"\"",
            })
    void anEntityThatCannotBeUnderstoodIsNamedWithItsField(String children, String sentence) {
        assertRefused(
                export("", "<sanctionEntity logicalId='207'>" + children + "</sanctionEntity>"),
                sentence,
                "last read: sanctionEntity 207");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU.1.2", "-1", "99999999999999999999"})
    void anEntityWithoutANumericKeyIsRefused(String key) {
        assertRefused(
                export("", "<sanctionEntity logicalId='" + key + "'/>"),
                "sanctionEntity has the logicalId \"" + key + "\"",
                "before the first record");
    }

    @Test
    void twoEntitiesOfOneKeyAreRefused() {
        assertRefused(
                export("", entity("7", "") + entity("07", "")),
                "The logicalId 7 stands on two entities.",
                "sanctionEntity 7");
    }

    @Test
    void aGenerationDateThatIsNoneIsRefused() {
        assertRefused(
                export("generationDate='yesterday'", ""),
                "export@generationDate has \"yesterday\"",
                "line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<export/> | The root element is export",
                "<export xmlns='http://eu.europa.ec/fpi/fsd/export/2'/> | The root element is"
                        + " {http://eu.europa.ec/fpi/fsd/export/2}export",
                "<WHOLE xmlns='http://eu.europa.ec/fpi/fsd/export'/> | The root element is"
                        + " {http://eu.europa.ec/fpi/fsd/export}WHOLE",
                "<html><body>Service unavailable</body></html> | The root element is html",
                "'' | not well-formed",
                "Service unavailable | not well-formed",
            })
    void anotherDocumentIsRefused(String document, String sentence) {
        assertRefused(document, sentence, "line 1");
    }

    @Test
    void anEntityOfAnotherNamespaceIsNoEntity() {
        ReadSummary summary = read(export("", "<sanctionEntity xmlns='urn:other' logicalId='1'/>"));

        assertThat(summary.records()).isZero();
        assertThat(summary.unknown())
                .isEqualTo(Map.of("export/sanctionEntity", 1L, "sanctionEntity@logicalId", 1L));
    }

    private static ReadSummary read(String xml) {
        return new EuListSource().read(Documents.of("eu-fsf", xml), party -> {});
    }

    private static ListedParty party(String children) {
        return Documents.parties(
                        new EuListSource(),
                        Documents.of("eu-fsf", export("", entity("1", children))))
                .getFirst();
    }

    private static String entity(String key, String children) {
        String name =
                children.contains("<nameAlias") ? "" : "<nameAlias wholeName='A' logicalId='1'/>";
        return "<sanctionEntity logicalId='%s'><subjectType code='person' classificationCode='P'/>%s%s</sanctionEntity>"
                .formatted(key, name, children);
    }

    private static String export(String attributes, String content) {
        return "<export xmlns='http://eu.europa.ec/fpi/fsd/export' %s>%s</export>"
                .formatted(attributes, content);
    }

    private static void assertRefused(String document, String sentence, String place) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(
                        MalformedListException.class,
                        e -> assertThat(e.kind()).isEqualTo(FailureKind.MALFORMED))
                .hasMessageContaining(sentence)
                .hasMessageContaining(place);
    }
}
