package io.listwarden.sync.source.us.csl;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.PartyJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The same rows in the layouts of three years become the same parties, to the byte. */
class GoldenCslTest {
    @ParameterizedTest
    @ValueSource(strings = {"layout-2019.csv", "layout-2022.csv", "layout-2023.csv"})
    void everyLayoutGivesTheseParties(String layout) throws IOException {
        Csl.Result result = Csl.read(bytes(layout), Map.of());

        assertThat(lines(result))
                .isEqualTo(new String(bytes("parties.jsonl"), StandardCharsets.UTF_8));
        assertThat(result.summary().records()).isEqualTo(18);
        assertThat(result.mergedRecords()).isEqualTo(2);
        assertThat(result.summary().unknown())
                .isEqualTo(
                        Map.of(
                                "dates_of_birth in a form that we do not know", 1L,
                                "ids Lunar Beacon Number", 1L));
    }

    @Test
    void carriageReturnsAtTheLineEndsChangeNothing() throws IOException {
        String table = new String(bytes("layout-2022.csv"), StandardCharsets.UTF_8);
        String oneLineFields =
                table.replace("Instruments\nCo", "Instruments Co").replace("6\nOld", "6 Old");

        assertThat(Csl.read(oneLineFields.replace("\n", "\r\n")).parties())
                .isEqualTo(Csl.read(oneLineFields).parties());
    }

    private static String lines(Csl.Result result) {
        return result.parties().stream()
                .map(party -> new String(PartyJson.write(party), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = GoldenCslTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
