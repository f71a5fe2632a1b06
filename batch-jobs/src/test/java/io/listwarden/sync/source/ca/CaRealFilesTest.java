package io.listwarden.sync.source.ca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class CaRealFilesTest {
    private static final String OLD = "sema-lmes_2020-04.xml.gz";
    private static final String NEW = "sema-lmes_2025-05.xml.gz";

    private final CaListSource source = new CaListSource();

    @ParameterizedTest
    @CsvSource({
        OLD + ", 1369, 985, 384, 0, 213, 1299",
        NEW + ", 4759, 3334, 1316, 109, 1719, 4618",
    })
    void everyRecordOfTheRealListIsRead(
            String file,
            long records,
            long persons,
            long organisations,
            long vessels,
            long birthDates,
            long inACountry) {
        byte[] bytes = real(file);
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(Documents.of("ca-sema", bytes), parties::add);

        assertThat(summary.records())
                .isEqualTo(records)
                .isEqualTo(parties.size())
                .isEqualTo(source.count(Documents.of("ca-sema", bytes)));
        assertThat(summary.unknown()).isEmpty();
        assertThat(parties.stream().map(ListedParty::id).distinct()).hasSize((int) records);
        assertThat(counts(parties, party -> party.kind().name()))
                .isEqualTo(
                        nonZero(
                                "PERSON",
                                persons,
                                "ORGANIZATION",
                                organisations,
                                "VESSEL",
                                vessels));
        assertThat(parties.stream().mapToLong(party -> party.birthDates().size()).sum())
                .isEqualTo(birthDates);
        assertThat(parties.stream().filter(party -> !party.countries().isEmpty()))
                .hasSize((int) inACountry);
    }

    @Test
    void theRealCellsOfAliasesBecomeTheseNames() {
        List<ListedParty> parties = Documents.parties(source, Documents.of("ca-sema", real(NEW)));

        assertThat(
                        parties.stream()
                                .flatMap(party -> party.names().stream())
                                .collect(
                                        Collectors.groupingBy(
                                                name -> name.type() + " " + name.strength(),
                                                Collectors.counting())))
                .isEqualTo(
                        Map.of(
                                NameType.PRIMARY + " " + AliasStrength.STRONG, 4759L,
                                NameType.ALIAS + " " + AliasStrength.STRONG, 3495L,
                                NameType.ALIAS + " " + AliasStrength.WEAK, 70L,
                                NameType.VARIATION + " " + AliasStrength.STRONG, 141L,
                                NameType.ORIGINAL_SCRIPT + " " + AliasStrength.STRONG, 92L));
    }

    /** Somebody is inserted at the head of every schedule and every item moves by one. */
    @Test
    void keysStayWhenEveryItemMoves() {
        String xml = new String(real(NEW), StandardCharsets.UTF_8);
        AtomicInteger moved = new AtomicInteger();
        String after =
                Pattern.compile("<Item>(\\d+)</Item>")
                        .matcher(xml)
                        .replaceAll(
                                item -> {
                                    moved.incrementAndGet();
                                    return "<Item>"
                                            + (Integer.parseInt(item.group(1)) + 1)
                                            + "</Item>";
                                });

        assertThat(moved).hasValue(4759);
        assertThat(keys(after)).isEqualTo(keys(xml));
    }

    /** What the renaming of a regulation and of all schedules really did between the two files. */
    @Test
    void keysWithoutTheDateOfListingStayOverFiveYearsOfAmendments() {
        List<String> before = keys(new String(real(OLD), StandardCharsets.UTF_8));
        List<String> after =
                keys(
                        new String(real(NEW), StandardCharsets.UTF_8)
                                .replaceAll("<DateOfListing>[^<]*</DateOfListing>", ""));

        assertThat(before.stream().filter(after::contains)).hasSize(1259);
    }

    private List<String> keys(String xml) {
        return Documents.parties(source, Documents.of("ca-sema", xml)).stream()
                .map(party -> party.id().key())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 99})
    void aListThatWasCutOffIsRefusedWhereverItWasCut(int percent) {
        byte[] whole = real(NEW);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));

        assertThatThrownBy(() -> source.read(Documents.of("ca-sema", cut), party -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("last read: record ");
    }

    private static <K> Map<K, Long> counts(
            List<ListedParty> parties, Function<ListedParty, K> field) {
        return parties.stream().collect(Collectors.groupingBy(field, Collectors.counting()));
    }

    private static Map<String, Long> nonZero(Object... pairs) {
        Map<String, Long> counts = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if ((Long) pairs[i + 1] != 0) {
                counts.put((String) pairs[i], (Long) pairs[i + 1]);
            }
        }
        return counts;
    }

    private static byte[] real(String file) {
        return Documents.unzipped(SharedFiles.lists("ca-sema/" + file));
    }
}
