package io.listwarden.sync.settings;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The directory that one process at a time keeps its files in.
 *
 * <p>Its instance id survives restarts: what was locked under it by a process before this one is
 * nobody's any more.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path directory;
    private final FileChannel lockFile;
    private final String instanceId;

    private DataDirectory(Path directory, FileChannel lockFile, String instanceId) {
        this.directory = directory;
        this.lockFile = lockFile;
        this.instanceId = instanceId;
    }

    /**
     * Makes the directory if it is not there and takes it for this process.
     *
     * @throws IllegalStateException if another process has it
     * @throws UncheckedIOException if it cannot be made or written
     */
    public static DataDirectory open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel lockFile =
                    FileChannel.open(
                            directory.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new IllegalStateException(
                        "Another process uses the data directory %s; give each process its own listwarden.data-dir."
                                .formatted(directory));
            }
            return new DataDirectory(
                    directory, lockFile, instanceId(directory.resolve("instance-id")));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data directory " + directory + " cannot be used.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String instanceId(Path file) throws IOException {
        if (Files.exists(file)) {
            String id = Files.readString(file).strip();
            if (!id.isEmpty()) {
                return id;
            }
        }
        String id = UUID.randomUUID().toString();
        Files.writeString(file, id + "\n");
        return id;
    }

    /** A directory of its own for one kind of files; made when it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data directory " + directory + " cannot be used.", e);
        }
    }

    public String instanceId() {
        return instanceId;
    }

    /** Lets another process have the directory. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
