package io.listwarden.sync.source.us.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListIds;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class CslTableTest {
    private static final String CANDIRU = Csl.table(Csl.entity("Candiru", "alt_names", "A; B"));

    @Test
    void columnsMayComeInAnyOrderBehindAByteOrderMark() {
        List<String> reversed = Csl.HEADER.reversed();
        String table = Csl.table(reversed, List.of(Csl.entity("Candiru", "alt_names", "A; B")));

        assertThat(Csl.read("\uFEFF" + table).parties()).isEqualTo(Csl.read(CANDIRU).parties());
    }

    @Test
    void aMissingColumnIsNamed() {
        List<String> header =
                Csl.HEADER.stream()
                        .filter(it -> !it.equals("alt_names") && !it.equals("ids"))
                        .toList();

        refuses(Csl.table(header, List.of(Csl.entity("Candiru"))), "lacks alt_names, ids");
    }

    @Test
    void aColumnThatStandsTwiceOrHasNoNameIsRefused() {
        refuses(CANDIRU.replaceFirst("title", "name"), "\"name\" stands twice");
        refuses(CANDIRU.replaceFirst("_id,", ","), "column 1 has no name");
    }

    @Test
    void anUnknownColumnIsKeptAndCounted() {
        List<String> header = new ArrayList<>(Csl.HEADER);
        header.addAll(List.of("score", "mood"));
        Csl.Result result =
                Csl.read(
                        Csl.table(header, List.of(Csl.entity("A", "score", "7"), Csl.entity("B"))));

        assertThat(result.summary().unknown())
                .isEqualTo(Map.of("column score", 1L, "column mood", 0L));
        assertThat(result.parties().getFirst().details().get("score")).isEqualTo("7");
    }

    @Test
    void aRowOfAnotherWidthIsNamed() {
        refuses(
                CANDIRU + "0123,Entity List (EL) - BIS,,,,NSO Group\n",
                "Line 3 (\"0123 NSO Group\"): the row has 6 columns and the header 29");
    }

    @Test
    void aQuoteThatIsNeverClosedIsACutFile() {
        refuses(
                CANDIRU + "0123,Entity List (EL) - BIS,,,,\"NSO Gro",
                "begins on line 3, behind \"Candiru\",",
                "never closed");
    }

    @Test
    void aLastRowWithoutItsLineEndIsACutFile() {
        refuses(CANDIRU.stripTrailing(), "The last row, on line 2 (\"Candiru\")", "line end");
        refuses(String.join(",", Csl.HEADER), "The header is not followed by a line end");
    }

    @Test
    void aPageInsteadOfATableIsSaidToBeOne() {
        refuses(
                "\n<!DOCTYPE html><html>Maintenance</html>\n",
                "an HTML page or XML",
                "Maintenance");
        refuses("{\"error\": \"quota\"}\n", "JSON", "quota");
        refuses("Service unavailable\n", "lacks source, entity_number");
        refuses("", "The file is empty");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin =
                CANDIRU.replace("Candiru", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Csl.read(latin, Map.of()))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void aNulIsRefused() {
        refuses(CANDIRU.replace("Candiru", "Can\0diru"), "NUL");
    }

    @Test
    void anUnknownSourceIsNamed() {
        refuses(
                Csl.table(Csl.entity("X", "source", "Moon List (MOON) - NASA")),
                "Line 2",
                "\"Moon List (MOON) - NASA\" is not a list that we know");
    }

    @Test
    void aHeaderAloneIsATableOfNoRows() {
        assertThat(Csl.read(Csl.table(Csl.HEADER, List.of())).summary().records()).isZero();
    }

    @Test
    void listsAreKnownByTheirCodesHoweverTheirNamesAreSpelt() {
        assertThat(
                        Arrays.asList(
                                CslList.of("Military End User (MEU) List - BIS").orElseThrow(),
                                CslList.of("Menu-Based (NS-MBS List) - Treasury").orElseThrow(),
                                CslList.of("CAPTA List ( capta ) - Treasury").orElseThrow(),
                                CslList.of("Lists (of many) (SSI) - Treasury").orElseThrow()))
                .containsExactly(CslList.MEU, CslList.MBS, CslList.CAP, CslList.SSI);
        assertThat(CslList.of("Entity List")).isEmpty();
    }

    @Test
    void theDescriptorNamesThirteenLists() {
        assertThat(new CslListSource().descriptor().lists())
                .hasSize(13)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        list ->
                                assertThat(Collections.frequency(ListIds.OFFICIAL, list.listId()))
                                        .isOne());
    }

    private static void refuses(String table, String... words) {
        assertThatThrownBy(() -> Csl.read(table))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll(words);
    }
}
