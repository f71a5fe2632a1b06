package io.listwarden.sync.job;

import io.listwarden.sync.history.StepTiming;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long each step takes with real files, in a process of its own with 512 MB of heap; its
 * name keeps it out of the builds. How to run it is said in {@code docs/performance.md}.
 */
class SyncBenchmark {
    private static final int REPETITIONS = 3;

    @Test
    void measure() throws Exception {
        RealDocuments.csl();
        RealDocuments.euOfFebruary();
        MeasuredProcess.run(SyncBenchmark.class, "-Xmx512m");
    }

    public static void main(String[] arguments) throws IOException {
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            measure("us-csl", "first load", List.of(RealDocuments.csl()));
            measure("eu-fsf", "first load", List.of(RealDocuments.euOfFebruary()));
            measure(
                    "eu-fsf",
                    "80 amended",
                    List.of(RealDocuments.euOfFebruary(), RealDocuments.euOfMay()));
        }
    }

    /** Times of the last of the documents, on a database of its own. */
    private static void measure(String documentId, String what, List<byte[]> documents)
            throws IOException {
        Path dataDir = Files.createTempDirectory("listwarden-benchmark");
        try (SyncRig rig = new SyncRig(dataDir, documentId, Map.of())) {
            for (byte[] document : documents.subList(0, documents.size() - 1)) {
                load(rig, document);
            }
            print(documentId + ", " + what, load(rig, documents.getLast()));
        } finally {
            FileSystemUtils.deleteRecursively(dataDir);
        }
    }

    private static SyncRun load(SyncRig rig, byte[] document) {
        rig.publishes(document, "\"" + document.length + "\"");
        return rig.sync();
    }

    private static void print(String what, SyncRun run) {
        StringBuilder line = new StringBuilder("%-20s %s".formatted(what, run.state()));
        for (StepTiming step : run.steps()) {
            line.append(String.format(Locale.ROOT, "  %s %,d ms", step.name(), step.millis()));
        }
        MeasuredProcess.print(line.toString());
    }
}
