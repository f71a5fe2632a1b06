package io.listwarden.sync.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class SettingsFailureAnalyzerTest {
    @TempDir Path folder;

    @Test
    void aDataDirectoryThatCannotBeMadeIsASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(sentence(() -> DataDirectory.open(file, DataDirectory.Content.OFFICIAL)))
                .startsWith("The data directory " + file + " cannot be used: ");
    }

    @Test
    void aDataDirectoryOfAnotherProcessIsASentence() {
        try (DataDirectory taken = DataDirectory.open(folder, DataDirectory.Content.OFFICIAL)) {
            assertThat(sentence(() -> DataDirectory.open(folder, DataDirectory.Content.OFFICIAL)))
                    .startsWith("Another process uses the data directory " + folder);
            assertThat(taken.instanceId()).isNotBlank();
        }
    }

    private static String sentence(Runnable start) {
        try {
            start.run();
            return "it started";
        } catch (RuntimeException e) {
            Throwable failure = new BeanCreationException("dataDirectory", "failed", e);
            return SpringFactoriesLoader.forDefaultResourceLocation()
                    .load(FailureAnalyzer.class, (factory, name, thrown) -> {})
                    .stream()
                    .filter(SettingsFailureAnalyzer.class::isInstance)
                    .map(analyzer -> analyzer.analyze(failure))
                    .filter(Objects::nonNull)
                    .map(FailureAnalysis::getDescription)
                    .findFirst()
                    .orElse("no analysis");
        }
    }
}
