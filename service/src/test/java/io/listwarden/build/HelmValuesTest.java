package io.listwarden.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** What the chart's schema lets pass. */
@EnabledOnOs(OS.LINUX)
class HelmValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "database.url | | database/url",
                "database.url | jdbc:h2:mem:x | database/url",
                "database.url | jdbc:postgresql://db/x?password=p | database/url",
                "database.existingSecret | | database/existingSecret",
                "redis.existingSecret | | redis/existingSecret",
                "redis.existingSecret | Not_A_Name | redis/existingSecret",
                "image.repository | | image/repository",
                "image.tag | latest | image/tag",
                "image.digest | sha256:beef | image/digest",
                "security.existingSecret | | security",
                "security.oidc.issuerUri | http://plain.example.org | security/oidc/issuerUri",
                "lookup.replicas | 0 | lookup/replicas",
                "lookup.replicas | two | lookup/replicas",
                "lookup.resources.limits.memory | lots | lookup/resources/limits/memory",
                "runAsUser | 0 | runAsUser",
                "service.port | 70000 | service/port",
                "serviceMonitor.enabled | true | serviceMonitor/tokenSecret",
                "replicaCount | 3 | replicaCount"
            })
    void valuesThatMakeNoSenseAreRefusedWithTheirPlace(
            String key, @Nullable String value, String place) {
        TemplateCommand command =
                HelmChart.template("required.yaml").set(key, value == null ? "" : value);

        assertThatThrownBy(command::call).hasMessageContaining(place);
    }

    @Test
    void withoutAnyValuesNothingIsRendered() {
        assertThatThrownBy(() -> new Helm(HelmChart.folder()).template().withName("lw").call())
                .hasMessageContaining("database/url")
                .hasMessageContaining("image/repository");
    }

    @Test
    void longReleaseNamesStayWithinTheLimitsOfKubernetes() {
        List<Map<String, Object>> objects =
                HelmChart.objects(
                        HelmChart.template("required.yaml")
                                .withName("a-release-name-of-fifty-three-characters-which-is-max"));

        assertThat(objects).allMatch(object -> Nodes.name(object).length() <= 57);
    }
}
