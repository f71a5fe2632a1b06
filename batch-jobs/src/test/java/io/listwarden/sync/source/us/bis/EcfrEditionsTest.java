package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.failure.MalformedListException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class EcfrEditionsTest {
    private static final URI OFFICIAL = new EcfrListSource().descriptor().url();
    private static final LocalDate FROM = LocalDate.of(2021, 11, 1);
    private static final LocalDate TO = LocalDate.of(2021, 11, 30);

    private final EcfrEditions editions = new EcfrEditions();

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theAddressesAreThoseOfTheVersioner() {
        assertThat(editions.isTemplate(OFFICIAL)).isTrue();
        assertThat(editions.at(OFFICIAL, FROM))
                .hasToString(
                        "https://www.ecfr.gov/api/versioner/v1/full/2021-11-01/title-15.xml?part=744");
        assertThat(editions.newest(OFFICIAL))
                .hasToString("https://www.ecfr.gov/api/versioner/v1/titles.json");
        assertThat(editions.changes(OFFICIAL, FROM, TO))
                .hasToString(
                        "https://www.ecfr.gov/api/versioner/v1/versions/title-15.json?part=744&issue_date%5Bgte%5D=2021-11-01&issue_date%5Blte%5D=2021-11-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mirror.example/part-744.xml",
                "https://mirror.example/full/2021-11-04/title-15.xml",
                "https://mirror.example/%7Bdate%7D.xml",
            })
    void anyOtherAddressIsAskedForAsItIs(String address) {
        assertThat(editions.isTemplate(URI.create(address))).isFalse();
    }

    @Test
    void theNewestEditionIsTheOneUpToWhichTheTitleIsComplete() {
        String titles =
                "{\"titles\":[{\"number\":14,\"up_to_date_as_of\":\"2026-01-01\"},{\"number\":15,\"up_to_date_as_of\":\"2026-06-16\"}]}";

        assertThat(editions.newest(bytes(titles))).isEqualTo("2026-06-16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "{\"titles\":[{\"number\":15}]}",
                "{\"titles\":[{\"number\":15,\"up_to_date_as_of\":\"soon\"}]}",
            })
    void anIndexThatDoesNotSayItIsRefused(String titles) {
        assertThatThrownBy(() -> editions.newest(bytes(titles)))
                .isInstanceOf(MalformedListException.class);
    }

    @Test
    void theDaysOfChangeAreSortedOnceAndWithinTheRange() {
        String versions =
                """
                {"content_versions":[{"date":"2021-11-04","issue_date":"2021-11-04","part":"744"},
                 {"date":"2021-11-02","part":"744"},{"date":"2021-11-04","issue_date":"2021-11-04"},
                 {"issue_date":"2021-12-01"},{"issue_date":"2021-10-31"}]}
                """;

        assertThat(editions.changes(bytes(versions), FROM, TO))
                .containsExactly(LocalDate.of(2021, 11, 2), LocalDate.of(2021, 11, 4));
    }

    @ParameterizedTest
    @CsvSource({"{}", "nonsense"})
    void anIndexWithoutVersionsIsRefused(String versions) {
        assertThatThrownBy(() -> editions.changes(bytes(versions), FROM, TO))
                .isInstanceOf(MalformedListException.class);
    }
}
