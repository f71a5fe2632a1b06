package io.listwarden.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that these tests run in. */
final class Repository {
    private Repository() {}

    /** The folder that holds the modules. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("these tests run in a checkout");
            }
        }
        return folder;
    }

    /** Every Java file of every module. */
    static List<Path> javaFiles() {
        return Stream.of("contracts", "batch-jobs", "service")
                .map(module -> root().resolve(module).resolve("src"))
                .flatMap(Repository::javaFilesBelow)
                .sorted()
                .toList();
    }

    private static Stream<Path> javaFilesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
