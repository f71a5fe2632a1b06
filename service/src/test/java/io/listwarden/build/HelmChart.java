package io.listwarden.build;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The chart of this repository, rendered by Helm itself. */
final class HelmChart {
    /** The oldest that the chart allows. */
    private static final String KUBERNETES = "1.30.0";

    private HelmChart() {}

    /** Its folder, searched upwards from where the tests run. */
    static Path folder() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path chart = up.resolve("helm/listwarden");
            if (Files.exists(chart.resolve("Chart.yaml"))) {
                return chart;
            }
        }
        throw new IllegalStateException("no helm/listwarden above the working directory");
    }

    static Path values(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(HelmChart.class.getResource("/helm/" + name), name)
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static TemplateCommand template(String values) {
        return new Helm(folder())
                .template()
                .withName("lw")
                .withNamespace("compliance")
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values(values));
    }

    /**
     * A copy whose own values are the chart's with those of the file laid over them: what the lint
     * command sees.
     */
    static Path copyWith(Path target, String values) throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(folder().relativize(file).toString()));
            }
        }
        Path own = target.resolve("values.yaml");
        Map<String, Object> merged = load(Files.readString(own));
        lay(load(Files.readString(values(values))), merged);
        Files.writeString(own, new Yaml().dump(merged));
        return target;
    }

    private static Map<String, Object> load(String yaml) {
        return Nodes.map(safeYaml().load(yaml));
    }

    private static void lay(Map<String, Object> over, Map<String, Object> under) {
        over.forEach(
                (key, value) -> {
                    if (value instanceof Map && under.get(key) instanceof Map) {
                        lay(Nodes.map(value), Nodes.at(under, key));
                    } else {
                        under.put(key, value);
                    }
                });
    }

    /** The rendered objects, in the order in which they would be applied. */
    static List<Map<String, Object>> objects(TemplateCommand command) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object document : safeYaml().loadAll(command.call())) {
            if (document != null) {
                objects.add(Nodes.map(document));
            }
        }
        return objects;
    }

    private static Yaml safeYaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }
}
