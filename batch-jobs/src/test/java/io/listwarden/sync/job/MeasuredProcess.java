package io.listwarden.sync.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own for a benchmark, with so much heap, that prints what it measured. */
final class MeasuredProcess {
    private static final String MARK = "measured: ";

    private MeasuredProcess() {}

    /** Runs the benchmark's main method and shows what it printed. */
    static void run(Class<?> benchmark, String heap) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                heap,
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dlogging.level.root=WARN",
                                "-cp",
                                System.getProperty("java.class.path"),
                                benchmark.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().filter(line -> line.startsWith(MARK)).forEach(System.out::println);
        }
        if (process.waitFor() != 0) {
            throw new AssertionError("the measured process failed");
        }
    }

    /** Prints a line of results, in the process that is measured. */
    static void print(String line) {
        System.out.println(MARK + line);
    }
}
