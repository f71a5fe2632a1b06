package io.listwarden.sync.source.us.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.SharedFiles;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Reads the whole list as it was published in April 2022. */
class RealCslTest {
    private static byte[] bytes = new byte[0];
    private static Csl.Result april2022;

    @BeforeAll
    static void readTheRealFile() throws IOException {
        try (InputStream stream =
                new GZIPInputStream(
                        Files.newInputStream(
                                SharedFiles.lists("us-csl/consolidated_2022-04.csv.gz")))) {
            bytes = stream.readAllBytes();
        }
        april2022 = Csl.read(bytes, Map.of());
    }

    @Test
    void everyRowIsAPartyOrMergedIntoOne() {
        assertThat(april2022.summary().records()).isEqualTo(14_160);
        assertThat(april2022.parties().size() + april2022.mergedRecords()).isEqualTo(14_160);
        assertThat(april2022.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
    }

    @Test
    void theKeysAreThoseOfTheFirstVersionOfTheParser() throws NoSuchAlgorithmException {
        String keys =
                april2022.parties().stream()
                        .map(party -> party.id().toString())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(keys.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).startsWith("438a03a4f01f8e2f");
    }

    @Test
    void sevenNumbersFailTheirCheck() {
        List<Identifier> broken =
                april2022.parties().stream()
                        .flatMap(party -> party.identifiers().stream())
                        .filter(identifier -> identifier.details().get("checkDigit") != null)
                        .toList();

        assertThat(broken)
                .extracting(Identifier::type)
                .containsExactlyInAnyOrder(
                        IdentifierType.IMO,
                        IdentifierType.ISIN,
                        IdentifierType.ISIN,
                        IdentifierType.ISIN,
                        IdentifierType.TAX,
                        IdentifierType.TAX,
                        IdentifierType.TAX);
    }

    @Test
    void everyListHasItsParties() {
        Map<String, Long> counts =
                april2022.parties().stream()
                        .collect(
                                Collectors.groupingBy(
                                        party -> party.id().listId(),
                                        TreeMap::new,
                                        Collectors.counting()));

        assertThat(counts)
                .containsExactly(
                        Map.entry("us-bis-dpl", 462L),
                        Map.entry("us-bis-el", 2_001L),
                        Map.entry("us-bis-meu", 71L),
                        Map.entry("us-bis-uvl", 201L),
                        Map.entry("us-ofac-cap", 52L),
                        Map.entry("us-ofac-cmic", 68L),
                        Map.entry("us-ofac-fse", 3L),
                        Map.entry("us-ofac-mbs", 17L),
                        Map.entry("us-ofac-plc", 78L),
                        Map.entry("us-ofac-sdn", 10_026L),
                        Map.entry("us-ofac-ssi", 290L),
                        Map.entry("us-state-dtc", 727L),
                        Map.entry("us-state-isn", 163L));
    }

    /** Histories hold these keys; another hash here delists parties and lists them anew. */
    @Test
    void theKeysAreThoseOfEveryVersionBefore() {
        String keys =
                april2022.parties().stream()
                        .map(party -> party.id().toString())
                        .collect(Collectors.joining("\n"));

        assertThat(PartyJson.hash(keys.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("283188a677a5b6b195aaa40e4b8c52aa7201d5743b5d60f3345aecb205292cc4");
    }

    @Test
    void nothingInTheFileIsUnknownToUs() {
        assertThat(april2022.summary().unknown()).isEmpty();
    }

    @Test
    void theBankThatStandsTwiceIsOnePartyThatSaysSo() {
        List<ListedParty> twice =
                april2022.parties().stream().filter(party -> !party.merged().isEmpty()).toList();

        assertThat(twice).hasSize(1);
        assertThat(twice.getFirst().id()).hasToString("us-ofac-cap:15268");
        assertThat(twice.getFirst().merged().getFirst().reason())
                .isEqualTo("same OFAC number on the same list");
        assertThat(twice.getFirst().merged().getFirst().fields().values())
                .containsOnlyKeys("source_list_url");
    }

    @Test
    void candiruHasAllItsAliasesAndItsCitation() {
        ListedParty candiru = named("Candiru");

        assertThat(candiru.names())
                .extracting(ListedName::text)
                .containsExactly(
                        "Candiru",
                        "Candiru Ltd.",
                        "DF Associates Ltd.",
                        "Greenwick Solutions",
                        "Grindavik Solutions Ltd.",
                        "Saito Tech Ltd.",
                        "Tabatha Ltd.",
                        "Taveta Ltd.");
        assertThat(candiru.listing().citations())
                .containsExactly(new Citation("86 FR 60760", 86, 60760, null));
        assertThat(candiru.listing().listedOn()).isEqualTo(LocalDate.of(2021, 11, 4));
        assertThat(candiru.listing().licencePolicy()).isEqualTo("Presumption of denial.");
        assertThat(candiru.addresses().getFirst().country()).isEqualTo("IL");
    }

    @Test
    void shuffledRowsGiveTheSameParties() {
        List<String> records = records();
        String header = records.removeFirst();
        Collections.shuffle(records, new Random(7));

        Csl.Result shuffled = Csl.read(header + String.join("", records));

        assertThat(records.size()).isEqualTo(14_160);
        assertThat(byId(shuffled).equals(byId(april2022))).isTrue();
    }

    @Test
    void aChangeOfThePublishersHashChangesNothing() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String rehashed = text.replaceAll("(?m)^[0-9a-f]{8}([0-9a-f]{32}),", "$1,");

        assertThat(rehashed.equals(text)).isFalse();
        assertThat(byId(Csl.read(rehashed)).equals(byId(april2022))).isTrue();
    }

    @Test
    void kindsAreSaidOrEvidentOrUnknown() {
        Map<PartyKind, Long> kinds =
                april2022.parties().stream()
                        .collect(Collectors.groupingBy(ListedParty::kind, Collectors.counting()));
        assertThat(kinds.get(PartyKind.VESSEL)).isEqualTo(433);
        assertThat(kinds.get(PartyKind.AIRCRAFT)).isEqualTo(283);
        assertThat(
                        named(
                                        "Chitron Electronics Company Ltd., a.k.a. Chi-Chung"
                                                + " Electronics Company Ltd. (Chitron-Shenzhen)")
                                .kind())
                .isEqualTo(PartyKind.ORGANIZATION);
        assertThat(named("Ann Teck Tong").kind()).isEqualTo(PartyKind.UNKNOWN);
        assertThat(named("Igor Aleksandrovich Michurin (Russian individual)").kind())
                .isEqualTo(PartyKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 95})
    void aFileCutInsideARecordIsRefused(int percent) {
        int cut = (int) (bytes.length * (long) percent / 100);
        while (bytes[cut - 1] == '\n') {
            cut--;
        }
        refusesCutAt(cut);
    }

    @Test
    void aFileCutAnywhereInsideARecordIsRefused() {
        Random random = new Random(11);
        SortedSet<Integer> ends = recordEnds();
        for (int i = 0; i < 16; i++) {
            int cut = 1 + random.nextInt(bytes.length - 1);
            if (!ends.contains(cut)) {
                refusesCutAt(cut);
            }
        }
    }

    @Test
    void aFileCutBetweenTwoRecordsReadsFewer() {
        int cut = recordEnds().stream().skip(5_001).findFirst().orElseThrow();

        Csl.Result half = Csl.read(Arrays.copyOf(bytes, cut), Map.of());

        assertThat(half.summary().records()).isEqualTo(5_001);
    }

    private static void refusesCutAt(int cut) {
        assertThatThrownBy(() -> Csl.read(Arrays.copyOf(bytes, cut), Map.of()))
                .as("cut at byte %d", cut)
                .isInstanceOf(MalformedListException.class)
                .hasMessageMatching("(?s).*(line \\d+|Line \\d+|The header).*");
    }

    private static List<String> records() {
        List<String> records = new ArrayList<>();
        int from = 0;
        for (int to : recordEnds()) {
            records.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            from = to;
        }
        return records;
    }

    /** The places behind each line end that is outside quotes. */
    private static SortedSet<Integer> recordEnds() {
        SortedSet<Integer> ends = new TreeSet<>();
        boolean quoted = false;
        for (int i = 0; i < bytes.length; i++) {
            quoted ^= bytes[i] == '"';
            if (bytes[i] == '\n' && !quoted) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    private static Map<PartyId, ListedParty> byId(Csl.Result result) {
        return result.parties().stream()
                .collect(Collectors.toMap(ListedParty::id, Function.identity()));
    }

    private static ListedParty named(String name) {
        return april2022.parties().stream()
                .filter(party -> party.primaryName().text().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
