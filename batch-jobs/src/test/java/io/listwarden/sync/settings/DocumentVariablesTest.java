package io.listwarden.sync.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

class DocumentVariablesTest {
    @Test
    void everyDocumentCanBeSetByItsIdWithUnderscores() {
        Map<String, Object> variables = new HashMap<>();
        for (String id : ListwardenSettings.DOCUMENT_IDS) {
            String key = "LISTWARDEN_DOCUMENTS_" + id.toUpperCase(Locale.ROOT).replace('-', '_');
            variables.put(key + "_URL", "https://publisher.example/" + id);
            variables.put(key + "_EXPECTED_MINIMUM", "7");
        }

        Map<String, DocumentOverrides> documents = bound(variables, Map.of()).documents();

        assertThat(documents).containsOnlyKeys(ListwardenSettings.DOCUMENT_IDS);
        assertThat(documents)
                .allSatisfy(
                        (id, set) -> {
                            assertThat(set.url()).isEqualTo("https://publisher.example/" + id);
                            assertThat(set.expectedMinimum()).isEqualTo(7);
                        });
    }

    @Test
    void aVariableOverridesAFileAndLeavesTheRestOfItAlone() {
        Map<String, DocumentOverrides> set =
                bound(
                                Map.of("LISTWARDEN_DOCUMENTS_EU_FSF_REFRESH_EVERY", "2h"),
                                Map.of(
                                        "listwarden.documents.eu-fsf.refresh-every", "1h",
                                        "listwarden.documents.eu-fsf.expected-minimum", "3"))
                        .documents();

        assertThat(set).containsOnlyKeys("eu-fsf");
        assertThat(set.values())
                .extracting(DocumentOverrides::refreshEvery, DocumentOverrides::expectedMinimum)
                .containsExactly(tuple(Duration.ofHours(2), 3));
    }

    @Test
    void theFormWithADashIsReadAsWell() {
        assertThat(bound(Map.of("LISTWARDEN_DOCUMENTS_US-CSL_ENABLED", "false"), Map.of()))
                .satisfies(set -> assertThat(set.documents()).containsOnlyKeys("us-csl"));
    }

    @Test
    void theFormWithoutUnderscoresIsReadAsWell() {
        Map<String, DocumentOverrides> set =
                bound(Map.of("LISTWARDEN_DOCUMENTS_USCSL_EXPECTEDMINIMUM", "7"), Map.of())
                        .documents();

        assertThat(set).containsOnlyKeys("us-csl");
        assertThat(set.values()).extracting(DocumentOverrides::expectedMinimum).containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LISTWARDEN_DOCUMENTS_EU_FS_URL",
                "LISTWARDEN_DOCUMENTS_US_CSL",
                "LISTWARDEN_DOCUMENTS_US_CSL_"
            })
    void aVariableThatNamesNoDocumentStopsTheStart(String variable) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> bound(Map.of(variable, "x"), Map.of()))
                .withMessageStartingWith(
                        "The environment variable " + variable + " names no document");
    }

    private static ListwardenSettings bound(
            Map<String, Object> variables, Map<String, Object> file) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                variables));
        environment.getPropertySources().addLast(new MapPropertySource("file", file));
        new DocumentVariables().postProcessEnvironment(environment, new SpringApplication());
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("listwarden", ListwardenSettings.class);
    }
}
