package io.listwarden.sync.source.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the Secretariat really published. */
class UnRealFilesTest {
    private final UnListSource source = new UnListSource();

    private static byte[] bytes(String file) {
        return Documents.unzipped(SharedFiles.lists("un-sc/" + file));
    }

    private static FetchedDocument document(String file) {
        return Documents.of("un-sc", bytes(file));
    }

    @ParameterizedTest
    @CsvSource({
        "consolidated_2020-03-20.xml.gz, 709, 305",
        "consolidated_2022-09-15.xml.gz, 699, 253",
        "consolidated_2024-11-30.xml.gz, 686, 193",
        "consolidated_2025-11-20.xml.gz, 727, 273",
        "bad/consolidated_2016-02-11_PARTIAL.xml.gz, 130, 109",
    })
    void everyRecordBecomesAPartyAndNothingIsUnknown(String file, long persons, long bodies) {
        FetchedDocument document = document(file);
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(document, parties::add);

        assertThat(parties.stream().filter(it -> it.kind() == PartyKind.PERSON))
                .hasSize((int) persons);
        assertThat(parties).hasSize((int) (persons + bodies));
        assertThat(summary.records()).isEqualTo(persons + bodies).isEqualTo(source.count(document));
        assertThat(summary.unknown()).isEmpty();
        assertThat(summary.sourceDate()).isNotNull();
    }

    @Test
    void theListThatWasCutBetweenTwoRecordsIsFarBelowWhatIsExpected() {
        assertThat(source.descriptor().expectedMinimum()).isBetween(2 * 239, 879);
    }

    @Test
    void theListThatIsNotWellFormedIsRefused() {
        FetchedDocument mangled = document("bad/consolidated_2025-08-16_MANGLED.xml.gz");

        assertThatThrownBy(() -> source.read(mangled, _ -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("line");
    }

    @Test
    void theNamesOfNovember2025AreAllThereWithTheirQuality() {
        List<ListedParty> parties =
                Documents.parties(source, document("consolidated_2025-11-20.xml.gz"));

        // 615 aliases of low quality, seven of which hold more names than one, and five a script
        assertThat(names(parties, AliasStrength.WEAK)).isEqualTo(628);
        assertThat(parties.stream().filter(it -> it.listing().listedOn() == null)).isEmpty();
    }

    private static long names(List<ListedParty> parties, AliasStrength strength) {
        return parties.stream()
                .flatMap(it -> it.names().stream())
                .filter(it -> it.strength() == strength)
                .count();
    }

    @Test
    void noCutOfItPassesForAWhole() {
        byte[] whole = bytes("consolidated_2025-11-20.xml.gz");
        for (int percent : new int[] {25, 50, 75}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));
            assertThatThrownBy(() -> source.read(Documents.of("un-sc", cut), _ -> {}))
                    .as(percent + " %")
                    .isInstanceOf(MalformedListException.class);
        }
    }
}
