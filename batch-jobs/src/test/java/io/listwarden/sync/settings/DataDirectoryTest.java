package io.listwarden.sync.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class DataDirectoryTest {
    @TempDir Path temporary;

    @Test
    void oneProcessAtATimeHasIt() {
        Path directory = temporary.resolve("data");
        try (DataDirectory first = DataDirectory.open(directory)) {
            assertThat(first.folder("documents")).isDirectory();
            assertThatIllegalStateException()
                    .isThrownBy(() -> DataDirectory.open(directory))
                    .withMessageContaining("Another process uses the data directory");
        }
    }

    @Test
    void theInstanceIdSurvivesARestart() {
        String before;
        try (DataDirectory first = DataDirectory.open(temporary)) {
            before = first.instanceId();
        }
        try (DataDirectory second = DataDirectory.open(temporary)) {
            assertThat(second.instanceId()).isEqualTo(before);
        }
    }
}
