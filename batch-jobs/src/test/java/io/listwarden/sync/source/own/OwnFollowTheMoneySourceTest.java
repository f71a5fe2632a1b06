package io.listwarden.sync.source.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class OwnFollowTheMoneySourceTest {
    private final ListSource source = OwnLists.of("own-watch", OwnList.Format.FTM).source();

    private static String sample() {
        return new String(
                Documents.resource("/io/listwarden/sync/source/own/watch-list.jsonl"),
                StandardCharsets.UTF_8);
    }

    @Test
    void everyEntityHasItsPlace() {
        assertThat(Documents.json(Documents.parties(source, Documents.of("own-watch", sample()))))
                .isEqualTo(
                        new String(
                                Documents.resource(
                                        "/io/listwarden/sync/source/own/watch-list-ftm.golden.jsonl"),
                                StandardCharsets.UTF_8));
    }

    @Test
    void entitiesMayComeInAnyOrder() {
        List<String> lines = sample().lines().filter(line -> !line.isBlank()).toList();

        assertThat(
                        Documents.parties(
                                source,
                                Documents.of("own-watch", String.join("\n", lines.reversed()))))
                .containsExactlyInAnyOrderElementsOf(
                        Documents.parties(source, Documents.of("own-watch", sample())));
    }

    @Test
    void theSummarySaysWhatIsNoParty() {
        ReadSummary summary = source.read(Documents.of("own-watch", sample()), _ -> {});

        assertThat(summary.records()).isEqualTo(8);
        assertThat(source.count(Documents.of("own-watch", sample()))).isEqualTo(8);
        assertThat(summary.leftOut())
                .isEqualTo(
                        Map.of(
                                "Address, not a party", 1L,
                                "Sanction, not a party", 1L,
                                "Passport, not a party", 1L,
                                "Ownership, not a party", 1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"1\"} | lacks an id or a schema",
                "[1] | lacks an id or a schema",
                "nonsense | is not a JSON object",
                "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{}} | there is no name",
                "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A | is not a JSON"
                        + " object",
                "'' | holds no entity",
            })
    void whatCannotBeUnderstoodEndsTheReading(String line, String sentence) {
        assertThatThrownBy(() -> source.read(Documents.of("own-watch", line), _ -> {}))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void twoEntitiesWithOneIdAndADateThatIsNoneEndTheReading() {
        String twice = sample() + sample();
        String noDate = sample().replace("2024-01-31", "soon");

        assertThatThrownBy(() -> source.read(Documents.of("own-watch", twice), _ -> {}))
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> source.read(Documents.of("own-watch", noDate), _ -> {}))
                .hasMessageContaining("Sanction.listingDate");
    }
}
