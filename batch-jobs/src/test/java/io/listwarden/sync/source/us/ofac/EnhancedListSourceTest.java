package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListIds;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.ofac.XmlSamples.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

class EnhancedListSourceTest {
    private static final EnhancedListSource SDN = EnhancedListSource.sdn();
    private static final EnhancedListSource NON_SDN = EnhancedListSource.nonSdn();
    private static final String SDN_SAMPLE = "enhanced/sdn.xml";
    private static final String NON_SDN_SAMPLE = "enhanced/consolidated.xml";

    @Test
    void theDescriptorsNameTheDocumentsAndTheirLists() {
        assertThat(SDN.descriptor().documentId()).isEqualTo("us-ofac-sdn");
        assertThat(SDN.descriptor().format()).isEqualTo("enhanced");
        assertThat(SDN.descriptor().url().toString()).endsWith("/exports/SDN_ENHANCED.XML");
        assertThat(SDN.descriptor().expectedMinimum()).isEqualTo(12_000);
        assertThat(SDN.descriptor().maximumRemovedShare()).isEqualTo(0.05);
        assertThat(NON_SDN.descriptor().url().toString()).endsWith("/exports/CONS_ENHANCED.XML");
        assertThat(NON_SDN.descriptor().maximumRemovedShare()).isEqualTo(0.10);
        assertThat(NON_SDN.descriptor().lists())
                .extracting(CarriedList::listId)
                .hasSize(6)
                .isSubsetOf(ListIds.OFFICIAL);
    }

    @Test
    void theDumbCountIsOfEntitiesAndNotOfTheirWrapper() {
        assertThat(SDN.count(Documents.of("us-ofac-sdn", XmlSamples.text(SDN_SAMPLE))))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00:00, 2026-11-20T00:00:00Z",
        "2026-11-20T09:30:15.1234567, 2026-11-20T09:30:15.123456700Z",
        "2026-11-20T09:30:15.1234567+02:00, 2026-11-20T07:30:15.123456700Z",
        "2026-11-20T09:30:15Z, 2026-11-20T09:30:15Z"
    })
    void theTimeOfTheDataIsThatOfTheDocument(String published, Instant meant) {
        String text = XmlSamples.changed(NON_SDN_SAMPLE, "2026-11-20T00:00:00", published);

        assertThat(XmlSamples.read(NON_SDN, text).summary().sourceDate()).isEqualTo(meant);
    }

    @Test
    void anEntityOnTwoListsIsAPartyOnEachWithTheDateOfItsOwn() {
        Reading reading = XmlSamples.read(NON_SDN, XmlSamples.text(NON_SDN_SAMPLE));

        assertThat(reading.parties())
                .filteredOn(party -> party.id().key().equals("21"))
                .extracting(party -> party.id().listId(), party -> party.listing().listedOn())
                .containsExactly(
                        tuple("us-ofac-mbs", LocalDate.parse("2022-02-24")),
                        tuple("us-ofac-ssi", LocalDate.parse("2014-09-12")));
    }

    @Test
    void aListOfTheOtherDocumentGivesNoPartyInThisOne() {
        assertThat(XmlSamples.read(NON_SDN, XmlSamples.text(NON_SDN_SAMPLE)).parties())
                .extracting(party -> party.id().toString())
                .contains("us-ofac-ssi:22")
                .doesNotContain("us-ofac-sdn:22");
        assertThat(XmlSamples.read(SDN, XmlSamples.text(SDN_SAMPLE)).parties())
                .extracting(party -> party.id().toString())
                .contains("us-ofac-sdn:8")
                .doesNotContain("us-ofac-plc:8");
    }

    @Test
    void aListingWithoutADateHasNone() {
        String text = XmlSamples.changed(NON_SDN_SAMPLE, " datePublished=\"2021-06-03\"", "");

        assertThat(XmlSamples.read(NON_SDN, text).numbered("24").listing().listedOn()).isNull();
    }

    /** What is wrong, and what the message says: the entity's number and the field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<entity id=\"24\">|<entity id=\"24a\">|entity@id is \"24a\"",
                "<entity id=\"24\">|<entity>|entity@id is \"\"",
                "<entity id=\"24\">|<entity id=\"23\">|entity@id 23 stands on two entities",
                ">Non-SDN CMIC List</sanctionsList>|>SDN List</sanctionsList>|none of the lists",
                "datePublished=\"2021-06-03\"|datePublished=\"in"
                        + " June\"|sanctionsList@datePublished",
                "<dataAsOf>2026|<dataAsOf>MMXXVI|dataAsOf",
                "<formattedFullName>MARSH RADAR CO. LTD.<|<formattedFullName>"
                        + " <|translation/formattedFullName is empty",
                "<name id=\"2401\"><isPrimary>true|<name id=\"2401\"><isPrimary>yes|name/isPrimary"
                        + " has \"yes\"",
                "<name id=\"2401\"><isPrimary>true|<name id=\"2401\"><isPrimary>false|one primary"
                        + " name",
                "<translation id=\"2411\"><isPrimary>true|<translation"
                        + " id=\"2411\"><isPrimary>false|one primary translation",
                "<sanctionsProgram refId=|<sanctionsProgram refId=\"9\" old=|sanctionsProgram"
                        + " refers to referenceValue 9",
                "<entityType refId=|<entityType old=|entityType refers to referenceValue null",
                "<value>Sectoral Sanctions Identifications"
                        + " List</value>|<value>A</value><value><b/></value>|cannot be read"
            })
    void whatCannotBeUnderstoodEndsTheReading(String old, String now, String message) {
        assertThatThrownBy(
                        () ->
                                XmlSamples.read(
                                        NON_SDN, XmlSamples.changed(NON_SDN_SAMPLE, old, now)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("line ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<type featureTypeId=|<type featureTypeId=\"999\" old=|feature/type refers to"
                        + " featureType 999|7",
                "nameTranslationId=\"711\"|nameTranslationId=\"999\"|refers to translation 999 of"
                        + " name 701|7",
                "nameId=\"82\"|nameId=\"83\"|refers to translation 721 of name 83|7",
                "<name id=\"82\">|<name id=\"81\">|name@id 81 stands twice|7",
                "entityId=\"999\"|entityId=\"\"|relatedEntity@entityId is empty|7",
                "<documentNumber>77-9<|<documentNumber> <|documentNumber|7",
                "<value>HERNNO22<|<value> <|value of feature \"SWIFT/BIC\" is empty|7",
                "<isValid>false<|<isValid>no<|identityDocument/isValid has \"no\"|7",
                "<address id=\"71\">|<address>|address@id is empty|7",
                "<value>2nd Floor<|<value>2nd Floor</value></addressPart><addressPart"
                    + " id=\"1\"><type refId=\"1006\">ADDRESS1</type><value>again<|ADDRESS1 stands"
                    + " twice|7",
                "<valueRefId>|<valueRefId>9|feature/valueRefId refers to referenceValue 9|7"
            })
    void whatRefersToNothingIsNamedWithItsEntity(
            String old, String now, String message, String entity) {
        assertThatThrownBy(() -> XmlSamples.read(SDN, XmlSamples.changed(SDN_SAMPLE, old, now)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("last read: entity " + entity + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<referenceValue refId=\"1001\">|<referenceValue"
                        + " refId=\"1000\">|referenceValue@refId has \"1000\"",
                "<referenceValue refId=\"1001\">|<referenceValue>|referenceValue@refId has \"\"",
                "<featureType featureTypeId=\"2\">|<featureType"
                        + " featureTypeId=\"1\">|featureType@featureTypeId has \"1\""
            })
    void valuesToReferToAreThereOnce(String old, String now, String message) {
        assertThatThrownBy(() -> XmlSamples.read(SDN, XmlSamples.changed(SDN_SAMPLE, old, now)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatTheFormatDidNotHaveIsCountedByItsName() {
        String text =
                XmlSamples.changed(
                                NON_SDN_SAMPLE,
                                "<entity id=\"24\">",
                                "<entity id=\"24\" colour=\"red\">")
                        .replace("<sanctionsData ", "<sanctionsData version=\"2\" ")
                        .replace("<featureTypes>", "<omens><omen/></omens><featureTypes>")
                        .replace("<generalInfo>", "<generalInfo><mood>calm</mood>")
                        .replace("<entityType ", "<entityType shade=\"dark\" ");

        assertThat(XmlSamples.read(NON_SDN, text).summary().unknown())
                .containsKeys(
                        "entity@colour",
                        "sanctionsData/omens",
                        "generalInfo/mood",
                        "generalInfo/entityType@shade");
    }

    @Test
    void theOrderOfStatementsMeansNothing() {
        String sample = XmlSamples.text(SDN_SAMPLE);

        assertThat(XmlSamples.read(SDN, turnedAround(sample)).parties())
                .isEqualTo(XmlSamples.read(SDN, sample).parties());
    }

    /** Each list of statements the other way round; every statement is on a line. */
    private static String turnedAround(String sample) {
        StringBuilder text = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (String line : sample.split("\n")) {
            if (line.startsWith("        <")
                    && sample.indexOf(line) > sample.indexOf("<entities>")) {
                statements.insert(0, line + "\n");
            } else {
                text.append(statements).append(line).append('\n');
                statements.setLength(0);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 50, 75, 99})
    void aCutDocumentIsRefused(int percent) {
        byte[] whole = XmlSamples.text(SDN_SAMPLE).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);

        assertThatThrownBy(() -> XmlSamples.read(SDN, Documents.of("us-ofac-sdn", cut)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("not well-formed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Service unavailable</body></html>",
                "{\"error\":503}",
                "\u0000\u0001\u0002",
                "<!DOCTYPE sanctionsData [<!ENTITY a \"b\">]><sanctionsData/>",
                "<sanctionsData xmlns=\"https://other.example\"/>"
            })
    void whatIsNoSuchDocumentIsRefused(String text) {
        assertThatThrownBy(() -> XmlSamples.read(SDN, text))
                .isInstanceOf(MalformedListException.class);
    }

    @Test
    void aDocumentWithoutEntitiesHasNoPartiesAndIsRefusedByItsSize() {
        String text = XmlSamples.text(NON_SDN_SAMPLE);
        String none = text.substring(0, text.indexOf("<entities>")) + "<entities/></sanctionsData>";

        assertThat(XmlSamples.read(NON_SDN, none).parties())
                .hasSizeLessThan(NON_SDN.descriptor().expectedMinimum());
    }

    @Test
    void whatWouldOtherwiseRepeatIsSaidOnce() {
        ListedParty party = XmlSamples.read(SDN, XmlSamples.text(SDN_SAMPLE)).numbered("8");

        assertThat(party.details().get("title")).isEqualTo("Doctor; Secretary");
        assertThat(party.details().get("title[2]")).isEqualTo("Keeper of Herons");
        assertThat(party.details().get("title[3]")).isNull();
    }
}
