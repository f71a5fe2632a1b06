package io.listwarden.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.FieldReport;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.eu.EuListSource;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.csl.CslListSource;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the jobs make of the samples: the real readers, the changes that were meant. */
class SampleReadingTest {
    private static final String CSL_FIRST = "us-csl/consolidated-1.csv";
    private static final String CSL_SECOND = "us-csl/consolidated-2.csv";
    private static final String EU_FIRST = "eu-fsf/export-1.xml";
    private static final String EU_SECOND = "eu-fsf/export-2.xml";

    @Test
    void theEuReaderKnowsEverythingInTheSamples() throws IOException {
        assertThat(summary(new EuListSource(), EU_FIRST))
                .isEqualTo(
                        new ReadSummary(
                                Instant.parse("2025-12-01T08:00:00Z"), 69, FieldReport.NONE));
        assertThat(summary(new EuListSource(), EU_SECOND))
                .isEqualTo(
                        new ReadSummary(
                                Instant.parse("2026-05-01T06:25:35Z"), 72, FieldReport.NONE));
    }

    @Test
    void theEuReaderSeesTheChangesThatWereMeantAndNoOther() throws IOException {
        Map<String, ListedParty> before = read(new EuListSource(), EU_FIRST);
        Map<String, ListedParty> after = read(new EuListSource(), EU_SECOND);

        assertThat(without(after.keySet(), before.keySet()))
                .containsExactlyInAnyOrder(
                        "eu-fsf:180249", "eu-fsf:180252", "eu-fsf:180259", "eu-fsf:180265");
        assertThat(without(before.keySet(), after.keySet())).containsExactly("eu-fsf:1");
        assertThat(amended(before, after))
                .containsExactlyInAnyOrder(
                        "eu-fsf:3412",
                        "eu-fsf:3413",
                        "eu-fsf:3780",
                        "eu-fsf:3784",
                        "eu-fsf:3788",
                        "eu-fsf:3808",
                        "eu-fsf:3809",
                        "eu-fsf:3815",
                        "eu-fsf:3841",
                        "eu-fsf:4292",
                        "eu-fsf:4300",
                        "eu-fsf:6054",
                        "eu-fsf:6696",
                        "eu-fsf:161952",
                        "eu-fsf:162046",
                        "eu-fsf:178619",
                        "eu-fsf:180078");
    }

    @Test
    void theCslReaderKnowsEverythingInTheSamples() throws IOException {
        assertThat(summary(new CslListSource(), CSL_FIRST))
                .isEqualTo(new ReadSummary(null, 67, FieldReport.NONE));
        assertThat(summary(new CslListSource(), CSL_SECOND))
                .isEqualTo(new ReadSummary(null, 73, FieldReport.NONE));
    }

    @Test
    void theCslSamplesHaveAPartyOnEveryListThatTheDocumentCarries() throws IOException {
        CslListSource source = new CslListSource();
        Set<String> lists = new TreeSet<>();
        read(source, CSL_FIRST).values().forEach(party -> lists.add(party.id().listId()));

        assertThat(lists)
                .isEqualTo(
                        source.descriptor().lists().stream()
                                .map(CarriedList::listId)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theCslReaderSeesTheChangesThatWereMeantAndNoOther() throws IOException {
        Map<String, ListedParty> before = read(new CslListSource(), CSL_FIRST);
        Map<String, ListedParty> after = read(new CslListSource(), CSL_SECOND);

        assertThat(without(after.keySet(), before.keySet()))
                .containsExactlyInAnyOrder(
                        "us-ofac-sdn:48059",
                        "us-ofac-sdn:48060",
                        "us-ofac-sdn:48061",
                        "us-ofac-sdn:48064",
                        "us-ofac-sdn:48067",
                        "us-ofac-sdn:48069",
                        "us-ofac-sdn:48076");
        assertThat(names(before, without(before.keySet(), after.keySet())))
                .containsExactly("us-bis-el Sandvine Inc.");
        assertThat(names(after, amended(before, after)))
                .containsExactlyInAnyOrder(
                        "us-bis-el Hangzhou Hikvision Digital Technology Co., Ltd.",
                        "us-bis-el NetPosa",
                        "us-bis-el Special Technology Center",
                        "us-ofac-sdn FORTUNA",
                        "us-ofac-sdn KADYROV, Ramzan Akhmatovich",
                        "us-ofac-sdn KALASHNIKOV CONCERN",
                        "us-ofac-sdn MAIN INTELLIGENCE DIRECTORATE",
                        "us-ofac-sdn PRIVATE MILITARY COMPANY 'WAGNER'");
    }

    @Test
    void candiruIsReadWithAllItsNames() throws IOException {
        assertThat(read(new CslListSource(), CSL_FIRST).values())
                .filteredOn(party -> party.primaryName().text().equals("Candiru"))
                .singleElement()
                .satisfies(
                        candiru ->
                                assertThat(candiru.names())
                                        .extracting(ListedName::text)
                                        .containsExactlyInAnyOrder(
                                                "Candiru",
                                                "Candiru Ltd.",
                                                "DF Associates Ltd.",
                                                "Greenwick Solutions",
                                                "Grindavik Solutions Ltd.",
                                                "Saito Tech Ltd.",
                                                "Tabatha Ltd.",
                                                "Taveta Ltd."));
    }

    private static Set<String> names(Map<String, ListedParty> parties, Set<String> ids) {
        return parties.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .map(party -> party.id().listId() + " " + party.primaryName().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ReadSummary summary(ListSource source, String resource) throws IOException {
        ReadSummary summary =
                source.read(Documents.of("sample", Samples.bytes(resource)), party -> {});
        assertThat(summary.unknown()).isEmpty();
        return new ReadSummary(summary.sourceDate(), summary.records(), FieldReport.NONE);
    }

    private static Map<String, ListedParty> read(ListSource source, String resource)
            throws IOException {
        Map<String, ListedParty> parties = new TreeMap<>();
        source.read(
                Documents.of("sample", Samples.bytes(resource)),
                party -> parties.put(party.id().toString(), party));
        return parties;
    }

    private static Set<String> without(Collection<String> all, Collection<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static Set<String> amended(
            Map<String, ListedParty> before, Map<String, ListedParty> after) {
        Set<String> amended = new TreeSet<>(before.keySet());
        amended.retainAll(after.keySet());
        amended.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return amended;
    }
}
