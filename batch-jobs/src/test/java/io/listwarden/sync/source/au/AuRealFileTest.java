package io.listwarden.sync.source.au;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

class AuRealFileTest {
    private final AuListSource source = new AuListSource();

    @Test
    void everyRowAndEveryReferenceOfTheRealListIsRead() throws IOException {
        byte[] bytes = real();
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(Documents.of("au-dfat", bytes), parties::add);

        assertThat(summary.records())
                .isEqualTo(9553)
                .isEqualTo(source.count(Documents.of("au-dfat", bytes)));
        assertThat(summary.leftOut()).isEqualTo(Map.of("a further name of its party", 6491L));
        assertThat(summary.unknown()).isEmpty();
        assertThat(parties).hasSize(3062).allMatch(party -> party.merged().isEmpty());
        assertThat(parties.stream().filter(party -> !party.id().key().matches("\\d+"))).isEmpty();
        assertThat(
                        parties.stream()
                                .flatMap(party -> party.names().stream())
                                .filter(name -> name.id() != null)
                                .collect(
                                        Collectors.groupingBy(
                                                name -> name.type().name(), Collectors.counting())))
                .isEqualTo(
                        Map.of(
                                "PRIMARY", 3062L,
                                "ALIAS", 6029L,
                                "ORIGINAL_SCRIPT", 440L,
                                "FORMERLY_KNOWN_AS", 22L));
        assertThat(
                        parties.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                party -> party.kind().name(),
                                                Collectors.counting())))
                .isEqualTo(Map.of("PERSON", 2316L, "ORGANIZATION", 746L));
        assertThat(sum(parties, party -> party.birthDates().size())).isEqualTo(2559);
        assertThat(sum(parties, party -> party.birthPlaces().size())).isEqualTo(1426);
        assertThat(sum(parties, party -> party.countries().size())).isEqualTo(2019);
        assertThat(sum(parties, party -> party.addresses().size())).isEqualTo(1463);
        assertThat(parties.stream().filter(party -> party.listing().listedOn() != null))
                .hasSize(1270);
        assertThat(parties).allMatch(party -> party.listing().programmes().size() == 1);
    }

    private static long sum(List<ListedParty> parties, ToLongFunction<ListedParty> count) {
        return parties.stream().mapToLong(count).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 99})
    void aListThatWasCutOffIsRefusedWhereverItWasCut(int percent) throws IOException {
        byte[] whole = real();
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));

        assertThatThrownBy(() -> source.read(Documents.of("au-dfat", cut), party -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("no complete XLSX file");
    }

    private static byte[] real() throws IOException {
        return Files.readAllBytes(
                SharedFiles.lists("au-dfat/regulation8_consolidated_2024-12.xlsx"));
    }
}
