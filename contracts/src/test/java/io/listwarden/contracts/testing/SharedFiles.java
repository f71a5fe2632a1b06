package io.listwarden.contracts.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the publishers' real files, which stand beside the project and not in it: in the folder
 * named by the system property {@code listwarden.shared}, or in {@code shared} beside one of the
 * folders above the working directory.
 */
public final class SharedFiles {
    private SharedFiles() {}

    /** A file below {@code lists}; where it is absent, the test is skipped and says so. */
    public static Path lists(String relative) {
        Path shared = shared();
        Path file = shared == null ? null : shared.resolve("lists").resolve(relative);
        if (file == null || !Files.exists(file)) {
            return Assumptions.abort("The real file lists/" + relative + " is not at hand.");
        }
        return file;
    }

    private static @Nullable Path shared() {
        String configured = System.getProperty("listwarden.shared");
        if (configured != null) {
            return Path.of(configured);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/lists"))) {
            folder = folder.getParent();
        }
        return folder == null ? null : folder.resolve("shared");
    }
}
