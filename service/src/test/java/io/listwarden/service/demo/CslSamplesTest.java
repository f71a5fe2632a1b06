package io.listwarden.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the CSL samples are what the publisher's own file looks like. */
class CslSamplesTest {
    private static final String HEADER =
            "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,"
                    + "start_date,end_date,standard_order,license_requirement,license_policy,"
                    + "call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,"
                    + "vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,"
                    + "nationalities,places_of_birth,source_information_url,ids";

    private static final Set<String> SOURCES =
            Set.of(
                    "Capta List (CAP) - Treasury Department",
                    "Denied Persons List (DPL) - Bureau of Industry and Security",
                    "Entity List (EL) - Bureau of Industry and Security",
                    "Foreign Sanctions Evaders (FSE) - Treasury Department",
                    "ITAR Debarred (DTC) - State Department",
                    "Military End User (MEU) List - Bureau of Industry and Security",
                    "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury"
                            + " Department",
                    "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department",
                    "Nonproliferation Sanctions (ISN) - State Department",
                    "Palestinian Legislative Council List (PLC) - Treasury Department",
                    "Sectoral Sanctions Identifications List (SSI) - Treasury Department",
                    "Specially Designated Nationals (SDN) - Treasury Department",
                    "Unverified List (UVL) - Bureau of Industry and Security");

    private static final String BIRTH =
            "(circa )?\\d{4}(-\\d{2}-\\d{2})?( to \\d{4}(-\\d{2}-\\d{2})?)?";

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyRowHasTheLayoutOfThePublisher(int version) throws IOException {
        List<CSVRecord> rows = rows(version);

        assertThat(String.join(",", rows.getFirst().getParser().getHeaderNames()))
                .isEqualTo(HEADER);
        assertThat(rows).hasSizeBetween(55, 75).allMatch(CSVRecord::isConsistent);
        assertThat(rows).extracting(row -> row.get("_id")).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(CslSamplesTest::isSound);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyListOfThePublisherHasAnEntry(int version) throws IOException {
        assertThat(rows(version)).extracting(row -> row.get("source")).hasSameElementsAs(SOURCES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void noLineBreaksAreForeignToThePublisher(int version) throws IOException {
        String text = new String(Samples.bytes(resource(version)), StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("\r").doesNotContain("\uFEFF").doesNotContain("\uFFFD");
        assertThat(text).endsWith("\n");
    }

    @Test
    void candiruStandsThereWithAllItsNamesAndNsoWithNone() throws IOException {
        Map<String, CSVRecord> entityList = byName(1, "EL");

        assertThat(value(entityList, "Candiru", "alt_names"))
                .isEqualTo(
                        "Candiru Ltd.; DF Associates Ltd.; Grindavik Solutions Ltd.; Taveta Ltd.;"
                                + " Saito Tech Ltd.; Greenwick Solutions; and Tabatha Ltd.");
        assertThat(value(entityList, "NSO Group", "alt_names")).isEmpty();
    }

    @Test
    void theSecondVersionAddsTheIntellexaDesignationsAndRemovesSandvine() throws IOException {
        Set<String> before = listedNames(1);
        Set<String> after = listedNames(2);

        assertThat(without(after, before))
                .containsExactlyInAnyOrder(
                        "SDN CYTROX AD",
                        "SDN CYTROX HOLDINGS ZARTKORUEN MUKODO RESZVENYTARSASAG",
                        "SDN DILIAN, Tal Jonathan",
                        "SDN HAMOU, Sara Aleksandra Fayssal",
                        "SDN INTELLEXA LIMITED",
                        "SDN INTELLEXA S.A.",
                        "SDN THALESTRIS LIMITED");
        assertThat(without(before, after)).containsExactly("EL Sandvine Inc.");
    }

    @Test
    void theSecondVersionAmendsEightRowsInAllTheWaysThatMatter() throws IOException {
        Map<String, Map<String, String>> before = contents(1);
        Map<String, Map<String, String>> after = contents(2);
        Map<String, Set<String>> amended = new TreeMap<>();
        before.forEach(
                (key, row) -> amended.put(key, differing(row, after.getOrDefault(key, row))));
        amended.values().removeIf(Set::isEmpty);

        assertThat(amended)
                .isEqualTo(
                        Map.of(
                                "EL Hangzhou Hikvision Digital Technology Co., Ltd. 84 FR 54002; 85"
                                        + " FR 44159",
                                Set.of("addresses"),
                                "EL NetPosa 84 FR 54004; 85 FR 34505; 85 FR 44159",
                                Set.of("alt_names"),
                                "EL Special Technology Center 82 FR 722",
                                Set.of("license_policy"),
                                "SDN FORTUNA ",
                                Set.of("programs"),
                                "SDN KADYROV, Ramzan Akhmatovich ",
                                Set.of("addresses", "alt_names", "programs"),
                                "SDN KALASHNIKOV CONCERN ",
                                Set.of("addresses", "alt_names", "programs"),
                                "SDN MAIN INTELLIGENCE DIRECTORATE ",
                                Set.of("programs"),
                                "SDN PRIVATE MILITARY COMPANY 'WAGNER' ",
                                Set.of("alt_names", "programs")));
    }

    @Test
    void noListLosesMoreThanATwentiethOfItsEntries() throws IOException {
        Map<String, Long> before = countsByList(listedNames(1));
        Map<String, Long> kept = countsByList(kept(listedNames(1), listedNames(2)));

        assertThat(before).hasSize(SOURCES.size());
        assertThat(before)
                .allSatisfy(
                        (list, count) ->
                                assertThat(count - kept.getOrDefault(list, 0L))
                                        .as(list)
                                        .isLessThanOrEqualTo(count / 20));
    }

    private static void isSound(CSVRecord row) {
        assertThat(row.get("name")).isNotBlank();
        boolean treasury = row.get("source").endsWith("Treasury Department");
        assertThat(row.get("_id")).matches(treasury ? "\\d{4,6}" : "[0-9a-f]{40}");
        assertThat(row.get("entity_number")).isEqualTo(treasury ? row.get("_id") : "");
        assertThat(row.get("type")).isIn("", "Individual", "Entity", "Vessel", "Aircraft");
        assertThat(row.get("standard_order")).isIn("", "Y", "N");
        Stream.of("start_date", "end_date")
                .map(row::get)
                .filter(date -> !date.isEmpty())
                .forEach(date -> assertThat(LocalDate.parse(date)).isNotNull());
        assertThat(parts(row.get("dates_of_birth"))).allMatch(date -> date.matches(BIRTH));
        assertThat(parts(row.get("nationalities")))
                .allMatch(country -> country.matches("[A-Z]{2}"));
        assertThat(parts(row.get("citizenships"))).allMatch(country -> country.matches("[A-Z]{2}"));
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(name -> !others.contains(name)).collect(Collectors.toSet());
    }

    private static Set<String> kept(Set<String> before, Set<String> after) {
        return before.stream().filter(after::contains).collect(Collectors.toSet());
    }

    private static Map<String, Long> countsByList(Set<String> listedNames) {
        return listedNames.stream()
                .collect(
                        Collectors.groupingBy(
                                name -> name.substring(0, name.indexOf(' ')),
                                Collectors.counting()));
    }

    private static Set<String> listedNames(int version) throws IOException {
        return rows(version).stream()
                .map(row -> code(row) + " " + row.get("name"))
                .collect(Collectors.toSet());
    }

    private static Map<String, CSVRecord> byName(int version, String code) throws IOException {
        return rows(version).stream()
                .filter(row -> code(row).equals(code))
                .collect(
                        Collectors.toMap(row -> row.get("name"), Function.identity(), (a, b) -> a));
    }

    private static String value(Map<String, CSVRecord> rows, String name, String column) {
        CSVRecord row = rows.get(name);
        return row == null ? "no row for " + name : row.get(column);
    }

    /** The rows by what identifies them across versions; the hash in {@code _id} does not. */
    private static Map<String, Map<String, String>> contents(int version) throws IOException {
        return rows(version).stream()
                .collect(
                        Collectors.toMap(
                                row ->
                                        "%s %s %s"
                                                .formatted(
                                                        code(row),
                                                        row.get("name"),
                                                        row.get("federal_register_notice")),
                                CSVRecord::toMap));
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(column -> !column.equals("_id"))
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .collect(Collectors.toSet());
    }

    private static String code(CSVRecord row) {
        String source = row.get("source");
        return source.substring(source.indexOf('(') + 1, source.indexOf(')'));
    }

    private static List<CSVRecord> rows(int version) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader text =
                        new InputStreamReader(
                                Samples.open(resource(version)), StandardCharsets.UTF_8);
                CSVParser parser = format.parse(text)) {
            return parser.getRecords();
        }
    }

    private static String resource(int version) {
        return "us-csl/consolidated-%d.csv".formatted(version);
    }
}
