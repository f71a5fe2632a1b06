package io.listwarden.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the README to what the application does. */
@ExtendWith(RunningDemo.Extension.class)
class ReadmeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(?:#[^)]*)?\\)");

    /** A name in capitals, with its package or without. */
    private static final Pattern NAMED_CLASS =
            Pattern.compile("`((?:[a-z]+\\.)*[A-Z][a-z]+[A-Za-z]*)`");

    /** These count up while the demo runs, so only their form is compared. */
    private static final Set<String> COUNTING = Set.of("number", "version");

    @Test
    void theQuickStartIsTwoCommands() {
        assertThat(Documentation.blocks(Documentation.section("README.md", "Quick start")))
                .extracting(Documentation.Block::language)
                .containsExactly("sh", "sh");
    }

    @Test
    void everyCommandOfTheReadmeIsAnswered(RunningDemo demo) throws Exception {
        List<String> commands = examples("bash").lines().toList();

        assertThat(commands).hasSizeGreaterThan(3).allMatch(line -> line.startsWith("curl "));
        for (String command : commands) {
            JsonNode answer = JSON.readTree(run(command, demo));
            assertThat(answer.isObject()).as(command).isTrue();
            assertThat(findings(answer)).as(command).isNotEmpty();
        }
    }

    /** What stands in the lists of an answer; a name may be of a vendor that is on no list. */
    private static List<JsonNode> findings(JsonNode answer) {
        return answer.properties().stream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isArray)
                .flatMap(list -> list.values().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/lookups.md", "docs/auditing.md", "docs/vendors.md"})
    void everyExampleThatStandsAsItIsIsAnswered(String file, RunningDemo demo) throws Exception {
        List<String> commands =
                Documentation.blocks(Documentation.text(file)).stream()
                        .map(block -> block.text().replace("\\\n", ""))
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("curl ") && !line.contains("-o "))
                        .filter(line -> !line.contains("<"))
                        .filter(line -> !line.contains("text/csv"))
                        .toList();

        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            assertThat(JSON.readTree(run(command, demo)).isObject()).as(command).isTrue();
        }
    }

    @Test
    void theFirstCommandGivesTheAnswerThatTheReadmeShows(RunningDemo demo) throws Exception {
        String first = examples("bash").lines().findFirst().orElseThrow();

        List<String> missing = new ArrayList<>();
        compare(JSON.readTree(examples("json")), JSON.readTree(run(first, demo)), "", missing);

        assertThat(missing).isEmpty();
    }

    @Test
    void theTourNamesClassesThatExist() {
        Set<String> classes = new TreeSet<>();
        for (Path file : Repository.javaFiles()) {
            String path = Repository.root().relativize(file).toString();
            classes.add(path.replaceAll(".*/io/listwarden/|\\.java$", "").replace('/', '.'));
        }
        List<String> named =
                NAMED_CLASS
                        .matcher(Documentation.text("ARCHITECTURE.md"))
                        .results()
                        .map(name -> name.group(1))
                        .toList();

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named)
                .allSatisfy(
                        name ->
                                assertThat(classes)
                                        .anyMatch(
                                                it -> it.equals(name) || it.endsWith("." + name)));
    }

    @Test
    void linksBetweenFilesLeadSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path file : Documentation.files()) {
            LINK.matcher(Documentation.text(file))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains(":"))
                    .filter(link -> !Files.exists(file.resolveSibling(link)))
                    .forEach(link -> broken.add(Repository.root().relativize(file) + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    private static String examples(String language) {
        return Documentation.blocks(Documentation.section("README.md", "Ask it something")).stream()
                .filter(block -> block.language().equals(language))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String run(String command, RunningDemo demo)
            throws IOException, InterruptedException {
        String here = command.replace("127.0.0.1:8080", demo.authority()) + " --fail-with-body";
        Process process =
                new ProcessBuilder("sh", "-c", "command -v curl >/dev/null || exit 99; " + here)
                        .redirectErrorStream(true)
                        .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Assumptions.assumeTrue(process.exitValue() != 99, "there is no curl here");
        assertThat(process.exitValue()).as(here + "\n" + answer).isZero();
        return answer;
    }

    /** All that is shown is in the answer; an ellipsis stands for the rest of a text. */
    private static void compare(JsonNode shown, JsonNode is, String path, List<String> missing) {
        if (shown.isObject()) {
            shown.properties()
                    .forEach(
                            field ->
                                    compareField(
                                            field.getKey(), field.getValue(), is, path, missing));
        } else if (shown.isArray()) {
            for (JsonNode element : shown) {
                compareElement(element, is, path, missing);
            }
        } else if (!agree(shown, is)) {
            missing.add("%s is %s, not %s".formatted(path, is, shown));
        }
    }

    private static void compareField(
            String name, JsonNode shown, JsonNode is, String path, List<String> missing) {
        String at = path + "." + name;
        JsonNode value = is.get(name);
        if (value == null) {
            missing.add(at + " is not in the answer");
        } else if (COUNTING.contains(name)) {
            assertThat(value.getNodeType()).as(at).isEqualTo(shown.getNodeType());
        } else {
            compare(shown, value, at, missing);
        }
    }

    private static void compareElement(
            JsonNode shown, JsonNode is, String path, List<String> missing) {
        List<List<String>> tries = new ArrayList<>();
        for (JsonNode element : is) {
            List<String> differences = new ArrayList<>();
            compare(shown, element, path + "[]", differences);
            tries.add(differences);
        }
        if (tries.stream().noneMatch(List::isEmpty)) {
            missing.add(path + " has no such element: " + shown);
            tries.stream().limit(1).flatMap(List::stream).forEach(missing::add);
        }
    }

    private static boolean agree(JsonNode shown, JsonNode is) {
        if (!shown.isString() || !shown.asString().contains("…")) {
            return shown.equals(is);
        }
        return is.isString()
                && Stream.of(shown.asString().split("…", -1)).allMatch(is.asString()::contains);
    }
}
