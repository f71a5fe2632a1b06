package io.listwarden.sync.job;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A folder for each run that is going on; what is in it is needed only until the run has ended. It
 * is there from the run's start, so that it also tells whether the run was going on at this disk.
 */
final class RunFolders {
    private final Path root;

    RunFolders(Path root) {
        this.root = root;
    }

    /** The run's folder, made if it is not there. */
    Path of(String runId) {
        try {
            return Files.createDirectories(path(runId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String runId) {
        return Files.isDirectory(path(runId));
    }

    /**
     * Moves those of the files that are in the run's folder to another one on the same disk. Who
     * reads a file there of the same name and content meanwhile never finds it missing.
     */
    void moveFiles(String runId, List<String> names, Path target) {
        try {
            for (String name : names) {
                Path file = of(runId).resolve(name);
                if (Files.exists(file)) {
                    Files.move(file, target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String runId) {
        try {
            FileSystemUtils.deleteRecursively(path(runId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String runId) {
        return root.resolve(runId);
    }
}
