package io.listwarden.sync.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

class RunFoldersTest {
    @TempDir Path disk;

    @Test
    void aFileThatIsMovedOverAnEqualOneIsNeverMissing() throws Exception {
        RunFolders folders = new RunFolders(disk.resolve("runs"));
        Path target = Files.createDirectories(disk.resolve("staging"));
        Path moved = Files.writeString(target.resolve("a.blob"), "content");
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Boolean> missing =
                CompletableFuture.supplyAsync(
                        () -> {
                            boolean missed = false;
                            while (!over.get() && !missed) {
                                missed = !Files.exists(moved);
                            }
                            return missed;
                        });

        for (int i = 0; i < 1_000; i++) {
            Files.writeString(folders.of("run").resolve("a.blob"), "content");
            folders.moveFiles("run", List.of("a.blob"), target);
        }
        over.set(true);

        assertThat(missing.join()).isFalse();
        assertThat(moved).hasContent("content");
    }
}
