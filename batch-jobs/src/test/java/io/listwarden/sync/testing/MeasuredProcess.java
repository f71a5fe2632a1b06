package io.listwarden.sync.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own for a benchmark, with so much heap, that prints what it measured. It has the
 * system properties of this one that begin with {@code listwarden.}.
 */
public final class MeasuredProcess {
    private static final String MARK = "measured: ";
    private static final String PROPERTIES = "listwarden.";

    private MeasuredProcess() {}

    /**
     * Runs the benchmark's main method and shows what it printed, as it does so.
     *
     * @param heap as an option of the JVM, for example {@code -Xmx512m}
     * @param arguments of the main method
     */
    public static void run(Class<?> benchmark, String heap, String... arguments)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command(benchmark, heap, arguments))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().filter(line -> line.startsWith(MARK)).forEach(System.out::println);
        }
        if (process.waitFor() != 0) {
            throw new AssertionError("the measured process failed");
        }
    }

    private static List<String> command(Class<?> benchmark, String heap, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                heap,
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dlogging.level.root=WARN"));
        command.addAll(properties());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), benchmark.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The properties that a measured process is given, as options of the JVM. */
    public static List<String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PROPERTIES))
                .sorted()
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toList();
    }

    /** Prints a line of results, in the process that is measured. */
    public static void print(String line) {
        System.out.println(MARK + line);
    }
}
