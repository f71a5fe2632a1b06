package io.listwarden.sync.source.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the Office published in February 2026, as far as it could be written back. */
class UkRealFileTest {
    private final UkXmlListSource source = new UkXmlListSource();

    private static byte[] bytes() {
        return Documents.unzipped(
                SharedFiles.lists("uk-sl/RECONSTRUCTED_UK-Sanctions-List_2026-02-23.xml.gz"));
    }

    @Test
    void everyDesignationBecomesAPartyAndNothingIsUnknown() {
        FetchedDocument document = Documents.of("uk-sl", bytes());
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(document, parties::add);

        assertThat(summary.records()).isEqualTo(5_738).isEqualTo(source.count(document));
        assertThat(summary.unknown()).isEmpty();
        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-02-23T00:00:00Z"));
        assertThat(of(parties, PartyKind.PERSON)).isEqualTo(3_868);
        assertThat(of(parties, PartyKind.ORGANIZATION)).isEqualTo(1_288);
        assertThat(of(parties, PartyKind.VESSEL)).isEqualTo(582);
        assertThat(parties).allMatch(it -> it.listing().listedOn() != null);
        assertThat(weak(parties)).isBetween(590L, 603L);
        assertThat(
                        parties.stream()
                                .flatMap(it -> it.names().stream())
                                .filter(it -> it.type() == NameType.ORIGINAL_SCRIPT))
                .hasSizeBetween(3_450, 3_495);
    }

    private static long of(List<ListedParty> parties, PartyKind kind) {
        return parties.stream().filter(it -> it.kind() == kind).count();
    }

    private static long weak(List<ListedParty> parties) {
        return parties.stream()
                .flatMap(it -> it.names().stream())
                .filter(it -> it.strength() == AliasStrength.WEAK)
                .count();
    }

    @Test
    void noCutOfItPassesForAWhole() {
        byte[] whole = bytes();
        for (int percent : new int[] {25, 50, 75}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));
            assertThatThrownBy(() -> source.read(Documents.of("uk-sl", cut), _ -> {}))
                    .as(percent + " %")
                    .isInstanceOf(MalformedListException.class);
        }
    }
}
