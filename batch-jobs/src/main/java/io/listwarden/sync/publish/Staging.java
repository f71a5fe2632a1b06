package io.listwarden.sync.publish;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.PartyBlob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of blobs on their way to the store.
 *
 * @param directory the folder; made if absent
 */
record Staging(Path directory) {
    /** What is older was left behind by a process that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    Staging(Path directory, Clock clock) {
        this(directory);
        sweep(clock.instant().minus(LEFT_BEHIND));
    }

    /** The intact blob of that name, if it is here. */
    Optional<Path> find(String sha256) {
        return Optional.of(path(sha256)).filter(file -> PartyBlob.isIntact(sha256, file));
    }

    /** The content of a file of the folder, empty where another publication has discarded it. */
    Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw storeDown(e);
        }
    }

    void discard(String sha256) {
        delete(path(sha256));
    }

    private Path path(String sha256) {
        return directory.resolve(sha256 + ".blob");
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw storeDown(e);
        }
    }

    private void sweep(Instant olderThan) {
        try {
            Files.createDirectories(directory);
            for (Path file : files()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(olderThan)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw storeDown(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private ListwardenException storeDown(IOException e) {
        return new ListwardenException(
                FailureKind.STORE_DOWN, "The folder " + directory + " cannot be used.", e);
    }
}
