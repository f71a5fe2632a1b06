package io.listwarden.sync.settings;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * The directory that one process at a time keeps its files in.
 *
 * <p>Its instance id survives restarts: what was locked under it by a process before this one is
 * nobody's any more.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path directory;
    private final FileChannel lockFile;
    private final Content content;
    private final String instanceId;

    private DataDirectory(
            Path directory, FileChannel lockFile, Content content, String instanceId) {
        this.directory = directory;
        this.content = content;
        this.lockFile = lockFile;
        this.instanceId = instanceId;
    }

    /**
     * What the lists in a directory are; sample lists never get into the company of official ones.
     */
    public enum Content {
        OFFICIAL,
        DEMO
    }

    /**
     * Makes the directory if it is not there and takes it for this process.
     *
     * @throws SettingsException if another process has it, it holds the other content, or it cannot
     *     be made or written
     */
    public static DataDirectory open(Path directory, Content content) {
        try {
            Files.createDirectories(directory);
            FileChannel lockFile =
                    FileChannel.open(
                            directory.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new SettingsException(
                        "Another process uses the data directory %s; give each process its own listwarden.data-dir."
                                .formatted(directory));
            }
            if (content
                    != remembered(directory.resolve("content"), content.name(), Content::valueOf)) {
                lockFile.close();
                throw new SettingsException(
                        "The data directory %s does not hold %s lists; use another listwarden.data-dir or delete it."
                                .formatted(directory, content.name().toLowerCase(Locale.ROOT)));
            }
            return new DataDirectory(
                    directory,
                    lockFile,
                    content,
                    remembered(
                            directory.resolve("instance-id"),
                            UUID.randomUUID().toString(),
                            Function.identity()));
        } catch (IOException e) {
            throw new SettingsException(
                    "The data directory %s cannot be used: %s.".formatted(directory, e), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** What the file says; where there is none, it says {@code first} from now on. */
    private static <T> T remembered(Path file, String first, Function<String, T> meaning)
            throws IOException {
        if (!Files.exists(file)) {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(unfinished, first + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return meaning.apply(Files.readString(file).strip());
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

    /** Whether the lists in it are the built-in samples. */
    public boolean isDemo() {
        return content == Content.DEMO;
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
