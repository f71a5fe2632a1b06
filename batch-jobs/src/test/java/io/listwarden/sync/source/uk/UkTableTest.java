package io.listwarden.sync.source.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table. */
class UkTableTest {
    private static final String DATE = "Report Date: 13-Feb-2026\r\n";

    private final UkCsvListSource source = new UkCsvListSource();

    private static String everyTrap() {
        return UkListSourceTest.resource("every-trap.csv");
    }

    private List<ListedParty> parties(String csv) {
        return Documents.parties(source, Documents.of("uk-sl", csv));
    }

    private ReadSummary summary(String csv) {
        return source.read(Documents.of("uk-sl", csv), _ -> {});
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String row(List<Field> columns, Map<Field, String> cells) {
        return line(columns.stream().map(it -> cells.getOrDefault(it, "")).toList());
    }

    private static String header(List<Field> columns) {
        return line(columns.stream().map(Field::column).toList());
    }

    private static Map<Field, String> entity(String key, String name, String type) {
        return Map.of(
                Field.UNIQUE_ID,
                key,
                Field.NAME_6,
                name,
                Field.NAME_TYPE,
                type,
                Field.KIND,
                "Entity",
                Field.REGIME,
                "The Sample (Sanctions) Regulations 2021",
                Field.DATE_DESIGNATED,
                "09/05/2025");
    }

    private static final List<Field> COLUMNS = List.of(Field.values());

    private static String table(List<Field> columns) {
        return DATE
                + header(columns)
                + row(columns, entity("XMP0001", "Alpha Sample", "Primary Name"))
                + row(columns, entity("XMP0002", "Gamma\r\nSample", "Primary Name"))
                + row(columns, entity("XMP0001", "Beta Sample", "Alias"));
    }

    @Test
    void theRowsOfADesignationAreOnePartyWhereverTheyStand() {
        List<ListedParty> parties = parties(table(COLUMNS));

        assertThat(parties).hasSize(2);
        assertThat(parties.getFirst().names())
                .extracting(ListedName::text)
                .containsExactly("Alpha Sample", "Beta Sample");
        assertThat(parties.getLast().primaryName().text()).isEqualTo("Gamma Sample");
    }

    @Test
    void theSummaryTellsTheDateTheRowsAndWhichAreNoPartyOfTheirOwn() {
        ReadSummary summary = summary(everyTrap());

        assertThat(summary.sourceDate()).isEqualTo(Instant.parse("2026-02-13T00:00:00Z"));
        assertThat(summary.records()).isEqualTo(13);
        assertThat(source.count(Documents.of("uk-sl", everyTrap()))).isEqualTo(13);
        assertThat(summary.leftOut()).isEqualTo(Map.of("a further row of its designation", 10L));
        assertThat(summary.unknown())
                .containsOnlyKeys(
                        "DOB in a form that we do not know",
                        "a designation without a primary name");
        assertThat(summary.fields().mapped()).containsEntry("Unique ID", 13L);
    }

    @Test
    void anotherOrderOfRowsAndColumnsGivesTheSameParties() {
        List<String> lines = table(COLUMNS.reversed()).lines().toList();
        assertThat(lines).hasSize(6);
        String turned =
                DATE
                        + header(COLUMNS.reversed())
                        + row(COLUMNS.reversed(), entity("XMP0001", "Beta Sample", "Alias"))
                        + row(COLUMNS.reversed(), entity("XMP0001", "Alpha Sample", "Primary Name"))
                        + row(
                                COLUMNS.reversed(),
                                entity("XMP0002", "Gamma\r\nSample", "Primary Name"));

        assertThat(parties(turned)).isEqualTo(parties(table(COLUMNS)));
    }

    @Test
    void theHeadingsMayBeSpeltAnotherWay() {
        String table =
                table(COLUMNS)
                        .replace("\"Name type\"", "\"Name Type \"")
                        .replace("Nationality(/ies)", "Nationality / ies");

        assertThat(parties(table)).isEqualTo(parties(table(COLUMNS)));
    }

    @Test
    void aMissingColumnIsNamed() {
        refuses(
                table(
                        COLUMNS.stream()
                                .filter(it -> it != Field.NAME_TYPE && it != Field.IMO)
                                .toList()),
                "lacks Name type; IMO number");

        assertThat(
                        summary(table(COLUMNS.stream().filter(it -> it != Field.TONNAGE).toList()))
                                .unknown())
                .isEqualTo(Map.of("no column Tonnage of ship", 1L));
    }

    @Test
    void aColumnThatStandsTwiceOrHasNoHeadingIsRefused() {
        refuses(table(COLUMNS).replace("\"Title\"", "\"Position\""), "\"Position\" stands twice");
        refuses(table(COLUMNS).replace("\"Title\"", "\" \""), "column 13 has no heading");
    }

    @Test
    void anUnknownColumnIsKeptAndCounted() {
        String table =
                DATE
                        + header(COLUMNS).stripTrailing()
                        + ",Mood\r\n"
                        + row(COLUMNS, entity("XMP0001", "Alpha", "Primary Name")).stripTrailing()
                        + ",calm\r\n"
                        + row(COLUMNS, entity("XMP0001", "Beta", "Alias")).stripTrailing()
                        + ",\r\n";

        assertThat(summary(table).unknown()).isEqualTo(Map.of("column Mood", 1L));
        assertThat(parties(table).getFirst().details().get("Mood")).isEqualTo("calm");
    }

    @Test
    void theFirstLineHasToBeTheReportDate() {
        refuses(table(COLUMNS).substring(DATE.length()), "does not begin with \"Report Date:\"");
        refuses(table(COLUMNS).replace("13-Feb-2026", "lately"), "lately");
        refuses(table(COLUMNS).replace("13-Feb-2026", "13-Feb-2026,more"), "does not begin");
        assertThat(parties(table(COLUMNS).replace("13-Feb-2026", "13-Feb-2026,,,"))).hasSize(2);
        refuses(DATE, "before the header");
    }

    @Test
    void aShortRowIsRefused() {
        refuses(
                table(COLUMNS) + "12/01/2022,XMP0003\r\n",
                "the row has 2 columns and the header 58");
    }

    @Test
    void aRowWithoutAKeyIsRefused() {
        refuses(
                table(COLUMNS) + row(COLUMNS, Map.of(Field.NAME_6, "Nobody")),
                "Line 7: UniqueID has \"\"");
    }

    @Test
    void aDesignationOfTwoKindsIsRefused() {
        String ship = row(COLUMNS, Map.of(Field.UNIQUE_ID, "XMP0002", Field.KIND, "Ship"));

        refuses(table(COLUMNS) + ship, "Unique ID XMP0002", "Entity; Ship");
    }

    @Test
    void aQuoteThatIsNeverClosedIsACutFile() {
        refuses(table(COLUMNS) + "\"12/01/2", "never closed", "XMP0001");
    }

    @Test
    void aLastRowWithoutItsLineEndIsACutFile() {
        refuses(table(COLUMNS).stripTrailing(), "no line end", "XMP0001");
    }

    @Test
    void noCutPassesForAWhole() {
        byte[] whole = everyTrap().getBytes(StandardCharsets.UTF_8);
        for (int percent : new int[] {10, 25, 50, 75, 99}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThatThrownBy(() -> source.read(Documents.of("uk-sl", cut), _ -> {}))
                    .as(percent + " %")
                    .isInstanceOf(MalformedListException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "<html><body>Maintenance</body></html>\n",
                "{\"error\": 1}\n",
                "\u0000\u0001\u0002\n",
            })
    void anythingElseIsRefused(String document) {
        refuses(document, ".");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin1 = (DATE + header(COLUMNS) + "é").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> source.read(Documents.of("uk-sl", latin1), _ -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void theProductOfAllRepeatedValuesIsOneParty() {
        StringBuilder table = new StringBuilder(DATE + header(COLUMNS));
        for (String name : List.of("Alpha", "Beta", "Gamma")) {
            for (String phone : List.of("+44 1", "+44 2")) {
                for (String subsidiary : List.of("One Ltd", "Two Ltd")) {
                    Map<Field, String> cells = new EnumMap<>(entity("XMP1", name, "Alias"));
                    cells.put(Field.PHONE, phone);
                    cells.put(Field.SUBSIDIARY, subsidiary);
                    table.append(row(COLUMNS, cells));
                }
            }
        }
        ListedParty party = parties(table.toString()).getFirst();

        assertThat(party.names()).hasSize(3);
        assertThat(party.details().values())
                .containsEntry("PhoneNumber", "+44 1")
                .containsEntry("PhoneNumber[2]", "+44 2")
                .containsEntry("Subsidiary", "One Ltd")
                .containsEntry("Subsidiary[2]", "Two Ltd")
                .doesNotContainKey("Subsidiary[3]");
        assertThat(summary(table.toString()).leftOut()).containsValue(11L);
    }

    @Test
    void bothFormatsDescribeOneDocument() {
        assertThat(source.descriptor().documentId())
                .isEqualTo(new UkXmlListSource().descriptor().documentId());
        assertThat(source.descriptor().format()).isEqualTo("csv");
        assertThat(COLUMNS).hasSize(58);
        assertThat(Collections.frequency(COLUMNS.stream().map(Field::detail).toList(), "Title"))
                .isOne();
    }

    private void refuses(String table, String... words) {
        assertThatThrownBy(() -> parties(table))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll(words);
    }
}
