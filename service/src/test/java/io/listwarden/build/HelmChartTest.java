package io.listwarden.build;

import static io.listwarden.build.Nodes.at;
import static io.listwarden.build.Nodes.kind;
import static io.listwarden.build.Nodes.list;
import static io.listwarden.build.Nodes.name;
import static io.listwarden.build.Nodes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lints, renders and checks the chart with Helm and Kubernetes' own models. */
@EnabledOnOs(OS.LINUX)
class HelmChartTest {
    private static final List<Map<String, Object>> REQUIRED =
            HelmChart.objects(HelmChart.template("required.yaml"));
    private static final List<Map<String, Object>> EVERYTHING =
            HelmChart.objects(HelmChart.template("everything.yaml"));

    @ParameterizedTest
    @ValueSource(strings = {"required.yaml", "everything.yaml"})
    void theChartPassesAStrictLint(String values, @TempDir Path folder) throws IOException {
        Path chart = HelmChart.copyWith(folder.resolve("listwarden"), values);

        LintResult result = new Helm(chart).lint().strict().call();

        assertThat(result.getMessages()).noneMatch(message -> message.contains("[ERROR]"));
        assertThat(result.isFailed()).as(String.valueOf(result.getMessages())).isFalse();
    }

    @Test
    void theRequiredValuesGiveTheTwoWorkloadsAndWhatTheyNeed() {
        assertThat(REQUIRED)
                .extracting(object -> kind(object) + " " + name(object))
                .containsExactlyInAnyOrder(
                        "ConfigMap lw-listwarden",
                        "Deployment lw-listwarden-lookup",
                        "PodDisruptionBudget lw-listwarden-lookup",
                        "Service lw-listwarden",
                        "Service lw-listwarden-sync",
                        "ServiceAccount lw-listwarden",
                        "StatefulSet lw-listwarden-sync");
    }

    @Test
    void everyOptionAddsItsObject() {
        assertThat(EVERYTHING)
                .extracting(object -> kind(object) + " " + name(object))
                .contains(
                        "HorizontalPodAutoscaler lw-screening-lookup",
                        "NetworkPolicy lw-screening-lookup",
                        "NetworkPolicy lw-screening-sync",
                        "ServiceMonitor lw-screening");
    }

    @Test
    void everyObjectFitsTheSchemaOfKubernetes() {
        everyObject()
                .filter(object -> !kind(object).equals("ServiceMonitor"))
                .forEach(
                        object ->
                                assertThatCode(() -> validate(object))
                                        .as(kind(object) + " " + name(object))
                                        .doesNotThrowAnyException());
    }

    @Test
    void aMisspeltFieldDeepInsideWouldNotFitTheSchemaOfKubernetes() {
        Map<String, Object> workload = workloads(EVERYTHING).getFirst();
        String misspelt = json(workload).toString().replace("\"periodSeconds\"", "\"period\"");

        assertThatThrownBy(() -> V1Deployment.validateJsonElement(JsonParser.parseString(misspelt)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("period");
    }

    @Test
    void eachWorkloadHasItsRole() {
        assertThat(workloads(REQUIRED))
                .extracting(
                        workload -> kind(workload) + " " + env(workload).get("LISTWARDEN_ROLES"))
                .containsExactlyInAnyOrder("Deployment lookup", "StatefulSet sync");
        assertThat(workloads(REQUIRED))
                .extracting(workload -> text(at(workload, "spec"), "replicas"))
                .containsExactlyInAnyOrder("2", "1");
    }

    @Test
    void everyContainerIsWatchedBoundedAndConfined() {
        allWorkloads()
                .forEach(
                        workload -> {
                            Map<String, Object> pod = pod(workload);
                            Map<String, Object> container = container(workload);
                            assertThat(path(container, "startupProbe"))
                                    .isEqualTo("/actuator/health/liveness http");
                            assertThat(path(container, "livenessProbe"))
                                    .isEqualTo("/actuator/health/liveness http");
                            assertThat(path(container, "readinessProbe"))
                                    .isEqualTo("/actuator/health/readiness http");
                            assertThat(at(container, "resources", "requests"))
                                    .containsKeys("cpu", "memory");
                            assertThat(at(container, "resources", "limits")).containsKey("memory");
                            assertThat(at(container, "securityContext"))
                                    .containsExactlyInAnyOrderEntriesOf(
                                            Map.of(
                                                    "allowPrivilegeEscalation", false,
                                                    "readOnlyRootFilesystem", true,
                                                    "privileged", false,
                                                    "capabilities",
                                                            Map.of("drop", List.of("ALL"))));
                            assertThat(at(pod, "securityContext"))
                                    .contains(
                                            entry("runAsNonRoot", true),
                                            entry("runAsUser", 10001),
                                            entry(
                                                    "seccompProfile",
                                                    Map.of("type", "RuntimeDefault")));
                            assertThat(pod).containsEntry("automountServiceAccountToken", false);
                        });
    }

    @Test
    void everyMountHasItsVolumeAndTheRootFileSystemIsNeverWritten() {
        allWorkloads()
                .forEach(
                        workload -> {
                            Set<String> mounted = names(list(container(workload), "volumeMounts"));
                            Set<String> there = names(list(pod(workload), "volumes"));
                            list(at(workload, "spec"), "volumeClaimTemplates")
                                    .forEach(claim -> there.add(name(claim)));
                            assertThat(mounted).isEqualTo(there).contains("tmp", "data");
                        });
    }

    @Test
    void aReplicatedDataDirectoryIsKeptForTheSyncProcessOnly() {
        assertThat(workloads(REQUIRED))
                .filteredOn(workload -> at(workload, "spec").containsKey("volumeClaimTemplates"))
                .extracting(Nodes::name)
                .containsExactly("lw-listwarden-sync");
        assertThat(workloads(EVERYTHING))
                .noneMatch(workload -> at(workload, "spec").containsKey("volumeClaimTemplates"));
    }

    @Test
    void secretsComeFromTheSecretsThatWereNamed() {
        allWorkloads()
                .forEach(
                        workload -> {
                            assertThat(env(workload))
                                    .containsEntry("SERVER_ADDRESS", "0.0.0.0")
                                    .containsKey("SPRING_DATASOURCE_URL");
                            assertThat(secrets(workload))
                                    .containsExactlyInAnyOrder(
                                            "listwarden-database",
                                            "listwarden-redis",
                                            "listwarden-api-keys");
                        });
        assertThat(everyObject()).noneMatch(object -> kind(object).equals("Secret"));
    }

    @Test
    void credentialsOfTheDatabaseUseTheKeysThatWereNamed() {
        Map<String, Object> lookup = workloads(EVERYTHING).getFirst();

        assertThat(secretKey(lookup, "SPRING_DATASOURCE_USERNAME")).isEqualTo("user");
        assertThat(secretKey(lookup, "SPRING_DATASOURCE_PASSWORD")).isEqualTo("pass");
        assertThat(secretKey(lookup, "LISTWARDEN_REDIS_URL")).isEqualTo("url");
        assertThat(env(lookup))
                .containsEntry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                        "https://login.example.org/realms/compliance");
    }

    @Test
    void referencesBetweenObjectsResolve() {
        for (List<Map<String, Object>> objects : List.of(REQUIRED, EVERYTHING)) {
            Set<String> there =
                    objects.stream()
                            .map(object -> kind(object) + " " + name(object))
                            .collect(Collectors.toSet());
            for (Map<String, Object> workload : workloads(objects)) {
                assertThat(there)
                        .contains("ServiceAccount " + text(pod(workload), "serviceAccountName"))
                        .contains("ConfigMap " + configMap(workload));
            }
            objects.stream()
                    .filter(object -> kind(object).equals("StatefulSet"))
                    .forEach(
                            object ->
                                    assertThat(there)
                                            .contains(
                                                    "Service "
                                                            + text(
                                                                    at(object, "spec"),
                                                                    "serviceName")));
            objects.stream()
                    .filter(object -> kind(object).equals("HorizontalPodAutoscaler"))
                    .map(object -> at(object, "spec", "scaleTargetRef"))
                    .forEach(
                            target ->
                                    assertThat(there)
                                            .contains(
                                                    text(target, "kind")
                                                            + " "
                                                            + text(target, "name")));
        }
    }

    @Test
    void everySelectorFindsThePodsOfOneWorkload() {
        for (List<Map<String, Object>> objects : List.of(REQUIRED, EVERYTHING)) {
            objects.forEach(
                    object -> {
                        Map<String, Object> selector = selector(object);
                        if (!selector.isEmpty()) {
                            assertThat(workloads(objects))
                                    .as(kind(object) + " " + name(object))
                                    .filteredOn(workload -> selects(selector, workload))
                                    .hasSize(1);
                        }
                    });
        }
    }

    @Test
    void settingsBecomeApplicationYamlAndAChangeOfThemRollsThePods() {
        TemplateCommand changed =
                HelmChart.template("everything.yaml")
                        .set("config.listwarden.documents.un-sc.enabled", false);

        assertThat(configuration(EVERYTHING)).contains("us-csl:").contains("cron: 0 0 6 * * *");
        assertThat(checksum(HelmChart.objects(changed))).isNotEqualTo(checksum(EVERYTHING));
    }

    @Test
    void anAutoscaledDeploymentLeavesItsReplicasToTheScaler() {
        assertThat(workloads(EVERYTHING))
                .filteredOn(workload -> kind(workload).equals("Deployment"))
                .noneMatch(workload -> at(workload, "spec").containsKey("replicas"));
    }

    @Test
    void anImageIsTakenByDigestWhereThereIsOne() {
        assertThat(text(container(workloads(REQUIRED).getFirst()), "image"))
                .isEqualTo("registry.example.org/listwarden:0.1.0");
        assertThat(text(container(workloads(EVERYTHING).getFirst()), "image"))
                .startsWith("registry.example.org/listwarden@sha256:0123");
    }

    private static Stream<Map<String, Object>> everyObject() {
        return Stream.concat(REQUIRED.stream(), EVERYTHING.stream());
    }

    private static Stream<Map<String, Object>> allWorkloads() {
        return Stream.concat(workloads(REQUIRED).stream(), workloads(EVERYTHING).stream());
    }

    private static List<Map<String, Object>> workloads(List<Map<String, Object>> objects) {
        return objects.stream()
                .filter(object -> Set.of("Deployment", "StatefulSet").contains(kind(object)))
                .toList();
    }

    private static Map<String, Object> pod(Map<String, Object> workload) {
        return at(workload, "spec", "template", "spec");
    }

    private static Map<String, Object> container(Map<String, Object> workload) {
        List<Map<String, Object>> containers = list(pod(workload), "containers");
        assertThat(containers).hasSize(1);
        return containers.getFirst();
    }

    private static String path(Map<String, Object> container, String probe) {
        Map<String, Object> get = at(container, probe, "httpGet");
        return text(get, "path") + " " + text(get, "port");
    }

    private static Map<String, String> env(Map<String, Object> workload) {
        return list(container(workload), "env").stream()
                .collect(
                        Collectors.toMap(
                                variable -> text(variable, "name"),
                                variable -> text(variable, "value")));
    }

    private static Set<String> secrets(Map<String, Object> workload) {
        Map<String, Object> container = container(workload);
        return Stream.concat(
                        list(container, "env").stream()
                                .map(variable -> at(variable, "valueFrom", "secretKeyRef")),
                        list(container, "envFrom").stream().map(from -> at(from, "secretRef")))
                .filter(reference -> !reference.isEmpty())
                .map(reference -> text(reference, "name"))
                .collect(Collectors.toSet());
    }

    private static String secretKey(Map<String, Object> workload, String variable) {
        return list(container(workload), "env").stream()
                .filter(candidate -> text(candidate, "name").equals(variable))
                .map(found -> text(at(found, "valueFrom", "secretKeyRef"), "key"))
                .collect(Collectors.joining());
    }

    private static Set<String> names(List<Map<String, Object>> nodes) {
        return nodes.stream()
                .map(node -> text(node, "name"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String configMap(Map<String, Object> workload) {
        return list(pod(workload), "volumes").stream()
                .map(volume -> text(at(volume, "configMap"), "name"))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> selector(Map<String, Object> object) {
        Map<String, Object> spec = at(object, "spec");
        return switch (kind(object)) {
            case "Service" -> at(spec, "selector");
            case "Deployment", "StatefulSet", "PodDisruptionBudget" ->
                    at(spec, "selector", "matchLabels");
            case "NetworkPolicy" -> at(spec, "podSelector", "matchLabels");
            default -> Map.of();
        };
    }

    private static boolean selects(Map<String, Object> selector, Map<String, Object> workload) {
        return at(workload, "spec", "template", "metadata", "labels")
                .entrySet()
                .containsAll(selector.entrySet());
    }

    private static String configuration(List<Map<String, Object>> objects) {
        return objects.stream()
                .filter(object -> kind(object).equals("ConfigMap"))
                .map(object -> text(at(object, "data"), "application.yaml"))
                .collect(Collectors.joining());
    }

    private static Set<String> checksum(List<Map<String, Object>> objects) {
        return workloads(objects).stream()
                .map(
                        workload ->
                                text(
                                        at(workload, "spec", "template", "metadata", "annotations"),
                                        "checksum/config"))
                .collect(Collectors.toSet());
    }

    private static void validate(Map<String, Object> object) throws IOException {
        JsonElement json = json(object);
        switch (kind(object)) {
            case "ConfigMap" -> V1ConfigMap.validateJsonElement(json);
            case "Deployment" -> V1Deployment.validateJsonElement(json);
            case "HorizontalPodAutoscaler" -> V2HorizontalPodAutoscaler.validateJsonElement(json);
            case "NetworkPolicy" -> V1NetworkPolicy.validateJsonElement(json);
            case "PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(json);
            case "Service" -> V1Service.validateJsonElement(json);
            case "ServiceAccount" -> V1ServiceAccount.validateJsonElement(json);
            case "StatefulSet" -> V1StatefulSet.validateJsonElement(json);
            default -> throw new IllegalArgumentException("no model for " + kind(object));
        }
    }

    private static JsonElement json(Map<String, Object> object) {
        return new Gson().toJsonTree(object);
    }
}
