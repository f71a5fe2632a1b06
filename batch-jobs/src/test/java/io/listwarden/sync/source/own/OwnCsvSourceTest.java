package io.listwarden.sync.source.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class OwnCsvSourceTest {
    private static final Map<OwnField, List<String>> COLUMNS =
            Map.ofEntries(
                    Map.entry(OwnField.ID, List.of("Ref")),
                    Map.entry(OwnField.NAME, List.of("Given name", "Family name")),
                    Map.entry(OwnField.ALIAS, List.of("Also known as")),
                    Map.entry(OwnField.WEAK_ALIAS, List.of("Nickname")),
                    Map.entry(OwnField.KIND, List.of("Type")),
                    Map.entry(OwnField.BIRTH_DATE, List.of("Born")),
                    Map.entry(OwnField.CITIZENSHIP, List.of("Citizen of")),
                    Map.entry(OwnField.PASSPORT, List.of("Passport no")),
                    Map.entry(OwnField.REGISTRATION, List.of("Company no")),
                    Map.entry(OwnField.ADDRESS, List.of("Address")),
                    Map.entry(OwnField.REMARK, List.of("Why")),
                    Map.entry(OwnField.LISTED_ON, List.of("Since")),
                    Map.entry(OwnField.ENDS_ON, List.of("Until")));

    private final ListSource source = OwnLists.csv(COLUMNS, ';').source();

    private static String sample() {
        return new String(
                Documents.resource("/io/listwarden/sync/source/own/watch-list.csv"),
                StandardCharsets.UTF_8);
    }

    private static List<ListedParty> read(ListSource source, String table) {
        return Documents.parties(source, Documents.of("own-watch", table));
    }

    @Test
    void everyCellHasItsPlace() {
        assertThat(Documents.json(read(source, sample())))
                .isEqualTo(
                        new String(
                                Documents.resource(
                                        "/io/listwarden/sync/source/own/watch-list-csv.golden.jsonl"),
                                StandardCharsets.UTF_8));
    }

    @Test
    void theSummaryCountsRowsAndCells() {
        ReadSummary summary = source.read(Documents.of("own-watch", sample()), _ -> {});

        assertThat(summary.records()).isEqualTo(3);
        assertThat(source.count(Documents.of("own-watch", sample()))).isEqualTo(3);
        assertThat(summary.fields().mapped()).containsEntry("Ref", 3L).containsEntry("Analyst", 1L);
        assertThat(summary.unknown()).isEmpty();
    }

    @Test
    void aByteOrderMarkCarriageReturnsAndAMissingLastLineEndChangeNothing() {
        String table = "id,name\n1,Ada\n2,Bob";

        assertThat(read(simple(), "\uFEFF" + table.replace("\n", "\r\n")))
                .isEqualTo(read(simple(), table))
                .hasSize(2);
    }

    private static ListSource simple() {
        return OwnLists.csv(Map.of(OwnField.ID, List.of("id"), OwnField.NAME, List.of("name")), ',')
                .source();
    }

    private static ListSource withoutIds() {
        return OwnLists.csv(
                        Map.of(OwnField.NAME, List.of("name"), OwnField.REMARK, List.of("note")),
                        ',')
                .source();
    }

    @Test
    void withoutIdsEqualRowsAreOnePartyAndRowsThatShareAKeyAreToldApartByTheirContent() {
        String table = "name,note\nAda,x\nADA.,y\nAda,x\nBob,\n";

        List<ListedParty> parties = read(withoutIds(), table);

        assertThat(parties).hasSize(3);
        assertThat(parties).extracting(it -> it.merged().size()).containsExactlyInAnyOrder(1, 0, 0);
        assertThat(parties).extracting(ListedParty::id).doesNotHaveDuplicates();
        assertThat(read(withoutIds(), "name,note\nBob,\nAda,x\nAda,x\nADA.,y\n"))
                .isEqualTo(parties);
    }

    @Test
    void withoutIdsAPartyKeepsItsKeyWhenARemarkChanges() {
        assertThat(read(withoutIds(), "name,note\nAda,x\n").getFirst().id())
                .isEqualTo(read(withoutIds(), "name,note\nAda,y\n").getFirst().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,name,name~1,A,B | stands twice",
                "id,nom~1,A | has no column",
                "id,name~1 | has 1 cells",
                "id,name~1,A,B | has 3 cells",
                "id,name~,A | id is blank",
                "id,name~1,A~1,B | stands twice",
                "id,name~1, | no name",
                "id,name~1,#A | cannot be read",
                "'' | is empty",
            })
    void whatCannotBeUnderstoodEndsTheReading(String table, String sentence) {
        String text = table.replace('~', '\n').replace('#', '"');

        assertThatThrownBy(() -> read(simple(), text))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void bytesThatAreNoTextAndCellsWithoutEndAreRefused() {
        byte[] latin = "id,name\n1,M\u00fcster\n".getBytes(StandardCharsets.ISO_8859_1);
        String long_ = "id,name\n1," + "x".repeat(100_001) + "\n";

        assertThatThrownBy(() -> Documents.parties(simple(), Documents.of("own-watch", latin)))
                .isInstanceOf(MalformedListException.class);
        assertThatThrownBy(() -> read(simple(), long_))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("100,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Until", "Since"})
    void aDateOfListingThatIsNoneEndsTheReading(String column) {
        assertThatThrownBy(
                        () ->
                                read(
                                        source,
                                        sample().replace(
                                                        "2024-01-31",
                                                        column.equals("Since")
                                                                ? "soon"
                                                                : "2024-01-31")
                                                .replace(
                                                        "2025-12-31",
                                                        column.equals("Until")
                                                                ? "later"
                                                                : "2025-12-31")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(column + " is");
    }

    @Test
    void aKindThatIsNoneEndsTheReading() {
        assertThatThrownBy(() -> read(source, sample().replace(";ship;", ";thing;")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("\"thing\" is no kind of party");
    }

    @Test
    void aDefinitionThatMakesNoSenseSaysWhich() {
        assertThatThrownBy(() -> OwnLists.csv(Map.of(), ','))
                .hasMessageContaining("columns names no column that holds the name");
        assertThatThrownBy(() -> OwnLists.of("watch", OwnList.Format.FTM))
                .hasMessageContaining("own-");
        assertThatThrownBy(() -> OwnLists.csv(COLUMNS, '"')).hasMessageContaining("delimiter");
    }

    @Test
    void theDefaultKindIsTheOneOfTheDefinition() {
        assertThat(read(simple(), "id,name\n1,Ada\n").getFirst().kind())
                .isEqualTo(PartyKind.UNKNOWN);
    }
}
