package io.listwarden.sync.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.listwarden.sync.settings.DataDirectory.Content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class DataDirectoryTest {
    @TempDir Path temporary;

    @Test
    void oneProcessAtATimeHasIt() {
        Path directory = temporary.resolve("data");
        try (DataDirectory first = DataDirectory.open(directory, Content.OFFICIAL)) {
            assertThat(first.folder("documents")).isDirectory();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DataDirectory.open(directory, Content.OFFICIAL))
                    .withMessageContaining("Another process uses the data directory");
        }
    }

    @Test
    void theInstanceIdSurvivesARestart() {
        String before;
        try (DataDirectory first = DataDirectory.open(temporary, Content.OFFICIAL)) {
            before = first.instanceId();
        }
        try (DataDirectory second = DataDirectory.open(temporary, Content.OFFICIAL)) {
            assertThat(second.instanceId()).isEqualTo(before);
        }
    }

    @Test
    void sampleListsAndOfficialOnesNeverShareADirectory() {
        DataDirectory.open(temporary, Content.DEMO).close();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataDirectory.open(temporary, Content.OFFICIAL))
                .withMessageContaining("does not hold official lists");
    }
}
