package io.listwarden.sync.source.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What the Office published in February 2026, as far as it could be put together again. */
class UkRealFileTest {
    private final UkXmlListSource source = new UkXmlListSource();

    private static byte[] bytes() {
        return Documents.unzipped(
                SharedFiles.lists("uk-sl/RECONSTRUCTED_UK-Sanctions-List_2026-02-23.xml.gz"));
    }

    @Test
    void everyDesignationBecomesAPartyAndNothingIsUnknown() {
        var document = Documents.of("uk-sl", bytes());
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(document, parties::add);

        assertThat(summary.records()).isEqualTo(5_738).isEqualTo(source.count(document));
        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-02-23T00:00:00Z"));
        assertThat(summary.unknown()).isEmpty();
        assertThat(parties)
                .hasSize(5_738)
                .hasSizeBetween(
                        source.descriptor().expectedMinimum(),
                        source.descriptor().expectedMaximum());
        assertThat(of(parties, PartyKind.PERSON)).isEqualTo(3_868);
        assertThat(of(parties, PartyKind.ORGANIZATION)).isEqualTo(1_288);
        assertThat(of(parties, PartyKind.VESSEL)).isEqualTo(582);
        assertThat(parties).allMatch(it -> it.listing().listedOn() != null);
        assertThat(parties).allMatch(it -> it.listing().programmes().size() == 1);
    }

    @Test
    void theNamesAreAllThereWithTheirQuality() {
        List<ListedParty> parties = Documents.parties(source, Documents.of("uk-sl", bytes()));

        // 14,656 names, of which 23 are empty and two repeat another one
        assertThat(count(parties, it -> it.type() != NameType.ORIGINAL_SCRIPT)).isEqualTo(14_631);
        // four designations have two primary names, one of which is empty in two of them
        assertThat(count(parties, it -> it.type() == NameType.PRIMARY)).isEqualTo(5_738);
        // 603 of low quality, of which one is empty
        assertThat(count(parties, it -> it.strength() == AliasStrength.WEAK)).isEqualTo(602);
        // 3,499, of which four are empty and nine repeat another one
        assertThat(count(parties, it -> it.type() == NameType.ORIGINAL_SCRIPT)).isEqualTo(3_486);
        // 3,379, of which three repeat another one or are empty
        assertThat(parties.stream().mapToInt(it -> it.addresses().size()).sum()).isEqualTo(3_376);
    }

    @Test
    void noCutOfItPassesForAWhole() {
        byte[] whole = bytes();
        for (int percent : new int[] {25, 50, 75}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));
            assertThatThrownBy(() -> source.read(Documents.of("uk-sl", cut), _ -> {}))
                    .as(percent + " %")
                    .isInstanceOf(MalformedListException.class)
                    .hasMessageContaining("UniqueID");
        }
    }

    @Test
    void aTableOfTheSameDesignationsGivesTheSameParties() {
        byte[] table = RealTable.of(bytes());
        UkCsvListSource csv = new UkCsvListSource();
        var document = Documents.of("uk-sl", table);
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = csv.read(document, parties::add);

        assertThat(summary.records()).isEqualTo(csv.count(document)).isGreaterThan(5_738);
        assertThat(summary.leftOutCount()).isEqualTo(summary.records() - 5_738);
        assertThat(summary.unknown()).isEmpty();
        assertThat(parties).isEqualTo(Documents.parties(source, Documents.of("uk-sl", bytes())));
        for (int percent : new int[] {25, 50, 75}) {
            byte[] cut = Arrays.copyOf(table, (int) (table.length * (long) percent / 100));
            assertThatThrownBy(() -> csv.read(Documents.of("uk-sl", cut), _ -> {}))
                    .as(percent + " %")
                    .isInstanceOf(MalformedListException.class);
        }
    }

    @Test
    void everyCountryOfAnAddressIsKnown() {
        List<ListedParty> parties = Documents.parties(source, Documents.of("uk-sl", bytes()));

        assertThat(
                        parties.stream()
                                .flatMap(it -> it.addresses().stream())
                                .filter(it -> it.country() == null)
                                .map(it -> it.details().values().getOrDefault("AddressCountry", ""))
                                .filter(it -> !it.isEmpty()))
                .isEmpty();
    }

    private static long of(List<ListedParty> parties, PartyKind kind) {
        return parties.stream().filter(it -> it.kind() == kind).count();
    }

    private static long count(List<ListedParty> parties, Predicate<ListedName> which) {
        return parties.stream().flatMap(it -> it.names().stream()).filter(which).count();
    }
}
