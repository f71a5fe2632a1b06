package io.listwarden.sync.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.quality.GateLimits;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.own.OwnField;
import io.listwarden.sync.source.own.OwnList;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class DocumentSettingsTest {
    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    "eu-fsf",
                    "xml",
                    "European Commission",
                    URI.create("https://publisher.example/list.xml"),
                    List.of(
                            new SourceDescriptor.CarriedList(
                                    "eu-fsf", "Council of the European Union")),
                    Duration.ofHours(6),
                    1_000_000,
                    Duration.ofMinutes(5),
                    5_000,
                    20_000,
                    0.05,
                    SourceDescriptor.LIST_OF_ITS_OWN,
                    1);

    @Test
    void withoutSettingsTheDescriptorHolds() {
        DocumentSettings settings = DocumentSettings.of(DESCRIPTOR, null);

        assertThat(settings)
                .isEqualTo(
                        new DocumentSettings(
                                true,
                                URI.create("https://publisher.example/list.xml"),
                                SourceDescriptor.LIST_OF_ITS_OWN,
                                new Schedule.Every(Duration.ofHours(6)),
                                Duration.ofHours(18),
                                1_000_000,
                                Duration.ofMinutes(5),
                                new GateLimits(5_000, 20_000, 0.05)));
    }

    @Test
    void everySettingLaysOverTheDescriptor() {
        DocumentSettings settings =
                bound(
                        Map.ofEntries(
                                Map.entry("listwarden.documents.eu-fsf.enabled", "false"),
                                Map.entry(
                                        "listwarden.documents.eu-fsf.url", "http://127.0.0.1:1/x"),
                                Map.entry("listwarden.documents.eu-fsf.refresh-every", "2s"),
                                Map.entry("listwarden.documents.eu-fsf.format", "classic"),
                                Map.entry("listwarden.documents.eu-fsf.rank", "3"),
                                Map.entry("listwarden.documents.eu-fsf.max-size", "3MB"),
                                Map.entry("listwarden.documents.eu-fsf.fetch-within", "7s"),
                                Map.entry("listwarden.documents.eu-fsf.expected-minimum", "1"),
                                Map.entry("listwarden.documents.eu-fsf.expected-maximum", "9"),
                                Map.entry(
                                        "listwarden.documents.eu-fsf.maximum-removed-share",
                                        "0.5")));

        assertThat(settings)
                .isEqualTo(
                        new DocumentSettings(
                                false,
                                URI.create("http://127.0.0.1:1/x"),
                                3,
                                new Schedule.Every(Duration.ofSeconds(2)),
                                Duration.ofSeconds(10),
                                3 * 1024 * 1024,
                                Duration.ofSeconds(7),
                                new GateLimits(1, 9, 0.5)));
    }

    @Test
    void anAddressIsAskedForAsItIsWritten() {
        assertThat(
                        bound(
                                Map.of(
                                        "listwarden.documents.eu-fsf.url",
                                        "https://a.example/x%20y?t=%3D")))
                .extracting(DocumentSettings::url)
                .hasToString("https://a.example/x%20y?t=%3D");
        assertThat(bound(Map.of("listwarden.documents.eu-fsf.url", "https://a.example/{date}/x")))
                .extracting(DocumentSettings::url)
                .hasToString("https://a.example/%7Bdate%7D/x");
    }

    @Test
    void aCronExpressionIsReadInUtc() {
        DocumentSettings settings =
                bound(
                        Map.of(
                                "listwarden.documents.eu-fsf.cron", "0 30 6 * * *",
                                "listwarden.documents.eu-fsf.stale-after", "2d"));

        assertThat(settings.schedule().nextAfter(Instant.parse("2026-03-01T06:30:00Z")))
                .isEqualTo("2026-03-02T06:30:00Z");
        assertThat(settings.schedule().interval()).isEqualTo(Duration.ofDays(1));
        assertThat(settings.staleAfter()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void settingsThatMakeNoSenseNameTheirDocument() {
        refused(
                "refresh-every",
                "10ms",
                "listwarden.documents.eu-fsf: refresh-every is at least one second");
        refused("url", "list.xml", "the url list.xml is not one of the web");
        refused("url", "file:///etc/passwd", "is not one of the web");
        refused("cron", "every day", "listwarden.documents.eu-fsf: ");
        refused("cron", "0 0 0 31 2 *", "never comes");
        refused("maximum-removed-share", "2", "maximum-removed-share is 0 to 1");
        refused(
                "expected-maximum",
                "10",
                "expected-minimum is at least 0 and at most expected-maximum");
    }

    @Test
    void anOwnListIsDefinedBySettings() {
        ListwardenSettings settings =
                new Binder(
                                new MapConfigurationPropertySource(
                                        Map.of(
                                                "listwarden.own-lists.own-watch.title",
                                                "Samples",
                                                "listwarden.own-lists.own-watch.columns.name",
                                                "Given,Family",
                                                "listwarden.own-lists.own-watch.columns.birth-date",
                                                "Born",
                                                "listwarden.own-lists.own-watch.kind",
                                                "person",
                                                "listwarden.own-lists.own-watch.delimiter",
                                                ";")))
                        .bindOrCreate("listwarden", ListwardenSettings.class);

        OwnListSettings own = Objects.requireNonNull(settings.ownLists().get("own-watch"));
        OwnList list = own.definition("own-watch");

        assertThat(list.columns())
                .isEqualTo(
                        Map.of(
                                OwnField.NAME, List.of("Given", "Family"),
                                OwnField.BIRTH_DATE, List.of("Born")));
        assertThat(list.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(list.delimiter()).isEqualTo(';');
        assertThat(list.url()).isEqualTo(DocumentSettings.UPLOADED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.definition("watch"))
                .withMessageContaining("listwarden.own-lists.watch: an own list has an id");
    }

    @Test
    void aDocumentThatWeDoNotKnowIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new ListwardenSettings(
                                        java.nio.file.Path.of("x"),
                                        java.util.Set.of(ProcessRole.SYNC),
                                        new ListwardenSettings.Redis(null),
                                        Map.of("eu-fs", DocumentOverrides.NONE),
                                        Map.of(),
                                        new ListwardenSettings.Vendors(null)))
                .withMessageContaining("listwarden.documents.eu-fs names no document");
    }

    @Test
    void theDefaultsOfTheProcessAreThese() {
        ListwardenSettings settings =
                new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("listwarden", ListwardenSettings.class);

        assertThat(settings.dataDir())
                .isAbsolute()
                .endsWithRaw(java.nio.file.Path.of("listwarden-data"));
        assertThat(settings.roles())
                .containsExactlyInAnyOrder(ProcessRole.LOOKUP, ProcessRole.SYNC);
        assertThat(settings.redis().url()).isNull();
        assertThat(settings.documents()).isEmpty();
    }

    private static void refused(String name, String value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound(Map.of("listwarden.documents.eu-fsf." + name, value)))
                .withMessageContaining(sentence);
    }

    private static DocumentSettings bound(Map<String, String> properties) {
        ListwardenSettings settings =
                new Binder(new MapConfigurationPropertySource(properties))
                        .bind("listwarden", ListwardenSettings.class)
                        .get();
        return DocumentSettings.of(DESCRIPTOR, settings.documents().get("eu-fsf"));
    }
}
