package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListIds;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class ClassicListSourceTest {
    private static final ClassicListSource SDN = ClassicListSource.sdn();
    private static final ClassicListSource NON_SDN = ClassicListSource.nonSdn();
    private static final String SDN_SAMPLE = "classic/sdn.xml";
    private static final String NON_SDN_SAMPLE = "classic/consolidated.xml";
    private static final String OLD = "http://tempuri.org/sdnList.xsd";
    private static final String NEW =
            "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML";

    @Test
    void theDescriptorsNameTheDocumentsAndTheirLists() {
        assertThat(SDN.descriptor().documentId()).isEqualTo("us-ofac-sdn");
        assertThat(SDN.descriptor().format()).isEqualTo("classic");
        assertThat(SDN.descriptor().url().toString()).endsWith("/exports/SDN.XML");
        assertThat(NON_SDN.descriptor().url().toString()).endsWith("/exports/CONSOLIDATED.XML");
        assertThat(NON_SDN.descriptor().expectedMinimum()).isEqualTo(250);
        assertThat(NON_SDN.descriptor().lists())
                .extracting(CarriedList::listId)
                .hasSize(6)
                .isSubsetOf(ListIds.OFFICIAL);
    }

    @Test
    void theDumbCountIsOfEntries() {
        assertThat(SDN.count(Documents.of("us-ofac-sdn", XmlSamples.text(SDN_SAMPLE))))
                .isEqualTo(5);
    }

    @Test
    void bothNamespacesSayTheSame() {
        assertThat(XmlSamples.read(NON_SDN, XmlSamples.changed(NON_SDN_SAMPLE, OLD, NEW)).parties())
                .isEqualTo(XmlSamples.read(NON_SDN, XmlSamples.text(NON_SDN_SAMPLE)).parties());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Record_Count>5<|<Record_Count>6<|Record_Count has 6, but there are 5 entries",
                "<Record_Count>5<|<Record_Count>five<|Record_Count has five",
                "<Record_Count>5</Record_Count>|<!-- -->|Record_Count has null",
                "11/20/2026|2026-11-20|Publish_Date has \"2026-11-20\"",
                "11/20/2026|20/11/2026|Publish_Date has \"20/11/2026\"",
                "<uid>9</uid>|<uid>nine</uid>|uid is \"nine\"",
                "<uid>9</uid>|<!-- -->|uid is \"\"",
                "<uid>9</uid>|<uid>8</uid>|uid 8 stands on two entries",
                "<lastName>MARSH WIND<|<lastName> <|lastName is empty",
                "<uid>82</uid>|<uid>81</uid>|aka/uid 81 stands twice",
                "<uid>82</uid>|<!-- -->|aka/uid is empty",
                "<lastName>HERON TRADING<|<lastName><|aka/lastName is empty",
                "<idType>MMSI<|<idType><|id/idType is empty",
                "<idNumber>572469210<|<idNumber> <|id/idNumber is empty",
                "<uid>71</uid>|<!-- -->|address/uid is empty",
                "<dateOfBirth>Sep 1967<|<dateOfBirth><|dateOfBirth is empty",
                "<placeOfBirth>Gaza<|<placeOfBirth><|placeOfBirth is empty",
                "<country>Korea, North<|<country><|nationality/country is empty"
            })
    void whatCannotBeUnderstoodEndsTheReading(String old, String now, String message) {
        assertThatThrownBy(() -> XmlSamples.read(SDN, XmlSamples.changed(SDN_SAMPLE, old, now)))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("line ");
    }

    @Test
    void whatTheFormatDidNotHaveIsCountedByItsName() {
        String text =
                XmlSamples.changed(SDN_SAMPLE, "<uid>9</uid>", "<uid>9</uid><colour>red</colour>")
                        .replace("<publshInformation>", "<mood>calm</mood><publshInformation>")
                        .replace("<aka>", "<aka since=\"2001\">");

        assertThat(XmlSamples.read(SDN, text).summary().unknown())
                .containsEntry("sdnEntry/colour", 1L)
                .containsEntry("sdnList/mood", 1L)
                .containsEntry("aka@since", 7L);
    }

    @Test
    void theOrderOfStatementsMeansNothing() {
        String sample = XmlSamples.text(SDN_SAMPLE);
        StringBuilder turned = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (String line : sample.split("\n")) {
            if (line.startsWith("      ")) {
                statements.insert(0, line + "\n");
            } else {
                turned.append(statements).append(line).append('\n');
                statements.setLength(0);
            }
        }

        assertThat(XmlSamples.read(SDN, turned.toString()).parties())
                .isEqualTo(XmlSamples.read(SDN, sample).parties());
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

    @Test
    void aDocumentThatLostWholeEntriesIsRefusedByItsOwnCount() {
        String text = XmlSamples.text(SDN_SAMPLE);
        String shorter = text.substring(0, text.lastIndexOf("  <sdnEntry>")) + "</sdnList>";

        assertThatThrownBy(() -> XmlSamples.read(SDN, shorter))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("Record_Count has 5, but there are 4 entries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Service unavailable</body></html>",
                "\u0000\u0001\u0002",
                "<!DOCTYPE sdnList [<!ENTITY a \"b\">]><sdnList/>",
                "<sdnList xmlns=\"https://other.example\"/>"
            })
    void whatIsNoSuchDocumentIsRefused(String text) {
        assertThatThrownBy(() -> XmlSamples.read(SDN, text))
                .isInstanceOf(MalformedListException.class);
    }
}
