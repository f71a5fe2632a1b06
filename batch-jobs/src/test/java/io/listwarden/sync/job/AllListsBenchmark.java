package io.listwarden.sync.job;

import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.testing.MeasuredProcess;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * How long it takes from an empty worker to all lists served, and how long to find that nothing has
 * changed, in a process of its own with 1 GB of heap; not part of the build, see {@code
 * docs/performance.md}.
 */
@Timeout(600)
class AllListsBenchmark {
    private static final int REPETITIONS = 3;

    @Test
    void measure() throws Exception {
        RealDocuments.newest();
        MeasuredProcess.run(AllListsBenchmark.class, "-Xmx1g");
    }

    public static void main(String[] arguments) throws IOException {
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            measureOnce(RealDocuments.newest());
        }
    }

    private static void measureOnce(List<PublishedDocument> documents) throws IOException {
        Path dataDir = Files.createTempDirectory("listwarden-benchmark");
        Instant start = Instant.now();
        try (ManyRig rig = new ManyRig(dataDir, documents, Map.of())) {
            documents.forEach(document -> rig.awaitFirstRun(document.id()));
            int parties = rig.published().lists().stream().mapToInt(it -> it.partyCount()).sum();
            MeasuredProcess.print(
                    "from an empty worker to %d lists with %,d parties served: %,d ms"
                            .formatted(rig.published().lists().size(), parties, since(start)));
            Instant again = Instant.now();
            List<CompletableFuture<SyncRun>> runs =
                    documents.stream().map(document -> rig.start(document.id())).toList();
            runs.forEach(CompletableFuture::join);
            MeasuredProcess.print("all of them again, unchanged: %,d ms".formatted(since(again)));
        } finally {
            FileSystemUtils.deleteRecursively(dataDir);
        }
    }

    private static long since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis();
    }
}
