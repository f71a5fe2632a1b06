package io.listwarden.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.service.lookup.MatchingSettings;
import io.listwarden.sync.Sources;
import io.listwarden.sync.fetch.FetchSettings;
import io.listwarden.sync.settings.DocumentOverrides;
import io.listwarden.sync.settings.ListwardenSettings;
import io.listwarden.sync.settings.OwnListSettings;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.SourceDescriptor;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds docs/operating.md to the settings and metrics that there are. */
@ExtendWith(RunningDemo.Extension.class)
class DocumentedSettingsTest {
    private static final String FILE = "docs/operating.md";
    private static final String OWN_LISTS = "docs/own-lists.md";
    private static final String OF_DOCUMENT = "listwarden.documents.<id>.";
    private static final String NONE = "none";
    private static final Pattern KEY =
            Pattern.compile("(?<![\\w./-])listwarden\\.[a-z][A-Za-z0-9.<>\\[\\]-]*");

    /** Of the tests, not of the service. */
    private static final Set<String> OF_THE_BUILD =
            Set.of("listwarden.shared", "listwarden.format");

    @Test
    void everySettingHasItsRow() throws ClassNotFoundException {
        assertThat(settings().keySet()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void settingWhatIsDocumentedAsDefaultChangesNothing() {
        assertThat(bound("listwarden", ListwardenSettings.class, defaults()))
                .isEqualTo(bound("listwarden", ListwardenSettings.class, Map.of()));
        assertThat(bound("listwarden.fetch", FetchSettings.class, defaults()))
                .isEqualTo(bound("listwarden.fetch", FetchSettings.class, Map.of()));
        assertThat(bound("listwarden.matching", MatchingSettings.class, defaults()))
                .isEqualTo(bound("listwarden.matching", MatchingSettings.class, Map.of()));
    }

    @Test
    void aDefaultIsOnlyLeftOutWhereThereIsNone() throws ClassNotFoundException {
        for (RecordComponent setting : withDefault()) {
            String documented = settings().get(keyOf(setting));
            assertThat(NONE.equals(documented))
                    .as(keyOf(setting) + " is documented with default " + documented)
                    .isEqualTo(defaultOf(setting).isEmpty());
        }
    }

    @Test
    void theDefaultsOfEachDocumentAreThoseOfItsDescriptor() {
        Map<String, String> documented = new TreeMap<>();
        for (List<String> row : Documentation.rows(section())) {
            if (ListwardenSettings.DOCUMENT_IDS.contains(row.getFirst())) {
                documented.put(row.getFirst() + " " + row.get(1), String.join(" | ", row));
            }
        }
        Map<String, String> expected = new TreeMap<>();
        for (ListSource source : Sources.official()) {
            SourceDescriptor it = source.descriptor();
            expected.put(it.documentId() + " " + it.format(), String.join(" | ", defaults(it)));
        }
        assertThat(documented).isEqualTo(expected);
    }

    private static List<String> defaults(SourceDescriptor it) {
        return List.of(
                it.documentId(),
                it.format(),
                it.url().toString(),
                Long.toString(it.refreshEvery().toHours()) + "h",
                (it.maxBytes() >> 20) + "MB",
                it.fetchWithin().toMinutes() + "m",
                Integer.toString(it.expectedMinimum()),
                Integer.toString(it.expectedMaximum()),
                Double.toString(it.maximumRemovedShare()),
                Integer.toString(it.rank()));
    }

    @Test
    void everyKeyInTheDocumentationExists(RunningDemo demo) throws ClassNotFoundException {
        Set<String> known = new TreeSet<>(keys());
        known.addAll(meters(demo).keySet());
        known.addAll(OF_THE_BUILD);
        List<String> unknown = new ArrayList<>();
        for (Path file : Documentation.files()) {
            KEY.matcher(Documentation.text(file))
                    .results()
                    .map(match -> withoutExample(match.group()))
                    .filter(key -> known.stream().noneMatch(it -> isOrBegins(it, key)))
                    .forEach(key -> unknown.add(file.getFileName() + ": " + key));
        }
        assertThat(unknown).isEmpty();
    }

    /** {@code listwarden.documents.eu-fsf.url} is an example of the general key. */
    private static String withoutExample(String key) {
        return key.replaceAll("\\.+$", "")
                .replaceAll("^listwarden\\.documents\\.[a-z-]+", "listwarden.documents.<id>")
                .replaceAll("^listwarden\\.own-lists\\.[a-z-]+", "listwarden.own-lists.<id>")
                .replaceAll("\\[[0-9]+]", "[n]");
    }

    private static boolean isOrBegins(String known, String key) {
        return known.equals(key) || known.startsWith(key + ".") || known.startsWith(key + "[");
    }

    @Test
    void everyMeterHasItsRowAndEveryRowItsMeter(RunningDemo demo) {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (List<String> row : Documentation.rows(Documentation.section(FILE, "Metrics"))) {
            documented.put(
                    row.getFirst(),
                    row.get(1).isEmpty() ? Set.of() : Set.of(row.get(1).split(", ", -1)));
        }
        assertThat(documented).isEqualTo(meters(demo));
    }

    private static Map<String, Set<String>> meters(RunningDemo demo) {
        Map<String, Set<String>> meters = new TreeMap<>();
        for (Meter meter : demo.part(MeterRegistry.class).getMeters()) {
            if (meter.getId().getName().startsWith("listwarden.")) {
                Set<String> tags = new TreeSet<>();
                meter.getId().getTags().stream().map(Tag::getKey).forEach(tags::add);
                assertThat(tags.remove("application")).as(meter.getId().getName()).isTrue();
                meters.put(meter.getId().getName(), tags);
            }
        }
        return meters;
    }

    private static String section() {
        return Documentation.section(FILE, "Settings");
    }

    /** Key to what the second column says. */
    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>(Documentation.rows(section()));
        rows.addAll(Documentation.rows(Documentation.text(OWN_LISTS)));
        for (List<String> row : rows) {
            if (row.getFirst().startsWith("listwarden.")) {
                settings.put(row.getFirst(), row.get(1));
            }
        }
        return settings;
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new HashMap<>(settings());
        defaults.entrySet()
                .removeIf(
                        entry ->
                                entry.getValue().equals(NONE)
                                        || entry.getKey().startsWith(OF_DOCUMENT)
                                        || entry.getKey().startsWith("listwarden.own-lists."));
        return defaults;
    }

    private static <T> T bound(String prefix, Class<T> type, Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate(prefix, type);
    }

    private static List<String> keys() throws ClassNotFoundException {
        List<String> keys = new ArrayList<>(withDefault().stream().map(it -> keyOf(it)).toList());
        for (RecordComponent setting : DocumentOverrides.class.getRecordComponents()) {
            keys.add(OF_DOCUMENT + kebab(setting.getName()));
        }
        for (RecordComponent setting : OwnListSettings.class.getRecordComponents()) {
            keys.add("listwarden.own-lists.<id>." + kebab(setting.getName()));
        }
        for (RecordComponent setting : apiKey().getRecordComponents()) {
            keys.add("listwarden.security.api-keys[n]." + kebab(setting.getName()));
        }
        return keys;
    }

    /** The settings of the process, whose defaults stand at their declaration. */
    private static List<RecordComponent> withDefault() throws ClassNotFoundException {
        return Stream.of(
                        ListwardenSettings.class,
                        ListwardenSettings.Redis.class,
                        ListwardenSettings.Vendors.class,
                        FetchSettings.class,
                        MatchingSettings.class,
                        security())
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(setting -> !setting.getType().isRecord())
                .filter(setting -> setting.getType() != Map.class)
                .filter(setting -> !setting.getName().equals("apiKeys"))
                .toList();
    }

    private static Class<?> security() throws ClassNotFoundException {
        return Class.forName("io.listwarden.service.security.SecuritySettings");
    }

    private static Class<?> apiKey() throws ClassNotFoundException {
        return Class.forName("io.listwarden.service.security.SecuritySettings$ApiKey");
    }

    private static String keyOf(RecordComponent setting) {
        String prefix =
                switch (setting.getDeclaringRecord().getSimpleName()) {
                    case "Redis" -> "listwarden.redis.";
                    case "Vendors" -> "listwarden.vendors.";
                    case "FetchSettings" -> "listwarden.fetch.";
                    case "MatchingSettings" -> "listwarden.matching.";
                    case "SecuritySettings" -> "listwarden.security.";
                    default -> "listwarden.";
                };
        return prefix + kebab(setting.getName());
    }

    private static String defaultOf(RecordComponent setting) {
        return Stream.of(setting.getDeclaringRecord().getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameters()))
                .filter(parameter -> parameter.getName().equals(setting.getName()))
                .flatMap(parameter -> Stream.of(parameter.getAnnotationsByType(DefaultValue.class)))
                .map(value -> String.join(", ", value.value()))
                .findFirst()
                .orElse("");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
