package io.listwarden.service.demo;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The moment of the first start in a data folder, kept there in a file of one line. */
final class FirstStart {
    static final String FILE = "demo-first-start.txt";

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private FirstStart() {}

    /** The moment on file; where there is none, or none that can be read, it is now. */
    static Instant in(Path dataDir, InstantSource clock) {
        Path file = dataDir.resolve(FILE);
        try {
            Optional<Instant> kept = read(file);
            return kept.isPresent() ? kept.get() : write(file, clock.instant());
        } catch (IOException e) {
            throw new ListwardenException(
                    FailureKind.INTERNAL,
                    "The demo could not keep its first start in %s.".formatted(file),
                    e);
        }
    }

    private static Optional<Instant> read(Path file) throws IOException {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException | DateTimeException e) {
            LOG.warn("DEMO: {} does not hold a moment; the first start is taken as now.", file);
            return Optional.empty();
        }
    }

    private static Instant write(Path file, Instant moment) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path complete = Files.createTempFile(folder, FILE, ".new");
        try {
            Files.writeString(complete, moment + System.lineSeparator());
            Files.move(complete, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(complete);
        }
        return moment;
    }
}
