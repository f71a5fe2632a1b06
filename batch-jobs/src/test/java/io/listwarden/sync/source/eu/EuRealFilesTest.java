package io.listwarden.sync.source.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class EuRealFilesTest {
    private static final String FEBRUARY = "RECONSTRUCTED_20260223-FULL-1_1.xml.gz";
    private static final String MAY = "RECONSTRUCTED_20260501-FULL-1_1_old-entities-only.xml.gz";

    private final EuListSource source = new EuListSource();

    @Test
    void everyEntityAndEveryNameOfTheRealListIsRead() {
        Map<String, Long> counts = new TreeMap<>();

        ReadSummary summary = source.read(real(FEBRUARY), party -> count(party, counts));

        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-02-23T22:19:20Z"));
        assertThat(summary.records()).isEqualTo(5860).isEqualTo(source.count(real(FEBRUARY)));
        assertThat(summary.unknown()).isEmpty();
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "parties", 5860L,
                                "persons", 4341L,
                                "names", 29809L,
                                "birth statements", 4295L,
                                "citizenships", 2616L,
                                "identification statements", 2430L,
                                "address statements", 2344L,
                                "legal acts", 5860L,
                                "remarks", 685L));
    }

    private static void count(ListedParty party, Map<String, Long> counts) {
        add(counts, "parties", 1);
        add(counts, "persons", party.kind().name().equals("PERSON") ? 1 : 0);
        add(counts, "names", party.names().size());
        add(
                counts,
                "birth statements",
                Stream.concat(
                                        party.birthDates().stream().map(date -> date.id()),
                                        party.birthPlaces().stream().map(place -> place.id()))
                                .distinct()
                                .count()
                        + leftOver(party, "birthdate"));
        add(counts, "citizenships", party.countries().size());
        add(
                counts,
                "identification statements",
                party.identifiers().size() + leftOver(party, "identification"));
        add(counts, "address statements", party.addresses().size() + leftOver(party, "address"));
        add(counts, "legal acts", party.listing().legalActs().size());
        add(counts, "remarks", party.listing().remarks().size());
    }

    private static void add(Map<String, Long> counts, String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    private static long leftOver(ListedParty party, String element) {
        return party.details().values().keySet().stream()
                .filter(field -> field.startsWith(element + "["))
                .map(field -> field.substring(0, field.indexOf(']')))
                .distinct()
                .count();
    }

    @Test
    void betweenTheTwoRealExportsExactlyEightyPartiesChanged() {
        Map<String, String> before = hashes(FEBRUARY);
        Map<String, String> after = hashes(MAY);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(
                        before.entrySet().stream()
                                .filter(e -> !e.getValue().equals(after.get(e.getKey()))))
                .hasSize(80);
    }

    private Map<String, String> hashes(String file) {
        Map<String, String> hashes = new HashMap<>();
        source.read(
                real(file),
                party -> hashes.put(party.id().toString(), PartyJson.hash(PartyJson.write(party))));
        return hashes;
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 95})
    void aListThatWasCutOffIsRefusedWhereverItWasCut(int percent) {
        byte[] whole = Documents.unzipped(SharedFiles.lists("eu-fsf/" + FEBRUARY));
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));

        assertThatThrownBy(() -> source.read(Documents.of("eu-fsf", cut), party -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("line ")
                .hasMessageContaining("last read: sanctionEntity ");
    }

    @Test
    void theRealExcerptOf2018IsReadWithNothingUnknown() {
        Map<String, ListedParty> parties = new TreeMap<>();

        ReadSummary summary =
                source.read(
                        real("excerpt_real_FULL-1_1_2018-12-21.xml.gz"),
                        party -> parties.put(party.id().toString(), party));

        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2018-12-21T13:39:54.511Z"));
        assertThat(summary.records()).isEqualTo(2);
        assertThat(summary.unknown()).isEmpty();
        assertThat(parties.values().stream().map(party -> party.primaryName().text()))
                .containsExactly("Robert Gabriel Mugabe", "Great Islamic Eastern Warriors Front");
    }

    private static FetchedDocument real(String file) {
        return Documents.of("eu-fsf", Documents.unzipped(SharedFiles.lists("eu-fsf/" + file)));
    }
}
