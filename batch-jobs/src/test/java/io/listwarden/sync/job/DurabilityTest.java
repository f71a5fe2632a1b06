package io.listwarden.sync.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.testing.RealRedis;
import io.listwarden.sync.SyncWorker;
import io.listwarden.sync.history.AuditEntry;
import io.listwarden.sync.history.AuditLog;
import io.listwarden.sync.testing.Switches;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the embedded database has confirmed is there, however the process ends. */
@Timeout(120)
class DurabilityTest {
    private static final int COMMITS = 500;

    @TempDir Path dataDir;

    private String[] settings() {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "--listwarden.data-dir=" + dataDir,
                                "--listwarden.redis.url=" + RealRedis.shared().uri(),
                                "--spring.main.banner-mode=off"));
        settings.addAll(Switches.onlyOn("--", List.of()));
        return settings.toArray(String[]::new);
    }

    @Test
    void whatWasCommittedBeforeAKillIsThereAfterIt() throws Exception {
        List<Long> confirmed = commitsOfAKilledProcess();

        try (var worker =
                new SpringApplicationBuilder(SyncWorker.class)
                        .web(WebApplicationType.NONE)
                        .run(settings())) {
            assertThat(worker.getBean(AuditLog.class).newest(Long.MAX_VALUE, Integer.MAX_VALUE))
                    .extracting(AuditEntry::id)
                    .containsAll(confirmed);
        }
    }

    private List<Long> commitsOfAKilledProcess() throws Exception {
        Path output = dataDir.resolve("output.txt");
        Process process =
                new ProcessBuilder(command())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            SyncRig.await(() -> commits(output).size() > COMMITS);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return commits(output);
    }

    /** The last line may be cut. */
    private static List<Long> commits(Path output) {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.filter(line -> line.matches(CommittingProcess.MARK + "\\d{1,9}"))
                    .map(line -> Long.valueOf(line.substring(CommittingProcess.MARK.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> program =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProcess.class.getName());
        return Stream.concat(program.stream(), Stream.of(settings())).toList();
    }

    @Test
    void aThreadThatIsInterruptedWhileItWritesLeavesTheDatabaseOpen() throws Exception {
        try (var worker =
                new SpringApplicationBuilder(SyncWorker.class)
                        .web(WebApplicationType.NONE)
                        .run(settings())) {
            AuditLog log = worker.getBean(AuditLog.class);
            for (int round = 0; round < 20; round++) {
                Thread writer = Thread.ofPlatform().start(() -> writeUntilInterrupted(log));
                Thread.sleep(20);
                writer.interrupt();
                writer.join();

                assertThat(log.append("Ada", "start", "all lists", null, "done").id()).isPositive();
            }
        }
    }

    private static void writeUntilInterrupted(AuditLog log) {
        String text = "long ".repeat(2_000);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var ignored = log.append("Ada", "start", text, text, text);
            } catch (RuntimeException e) {
                return; // the interrupted write itself may fail
            }
        }
    }
}
