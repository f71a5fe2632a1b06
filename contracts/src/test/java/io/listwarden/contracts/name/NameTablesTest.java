package io.listwarden.contracts.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

final class NameTablesTest {
    private static final Path TABLES = Path.of("src/main/resources/io/listwarden/contracts/name");

    @Test
    void noTableIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(file -> TABLES.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(NameTables.NAMES);
        }
    }
}
