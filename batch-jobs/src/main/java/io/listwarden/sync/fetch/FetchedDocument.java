package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A complete document as the publisher sent it, kept on disk.
 *
 * @param documentId for example {@code us-csl}
 * @param path the raw bytes in the archive
 * @param sha256 of the raw bytes, 64 lower-case hex digits
 * @param bytes size of the raw bytes
 * @param url where it was asked for
 * @param fetchedAt when the answer was complete
 * @param headers the answer's headers that matter later (ETag, Last-Modified, Content-Type), names
 *     in lower case
 */
public record FetchedDocument(
        String documentId,
        Path path,
        String sha256,
        long bytes,
        URI url,
        Instant fetchedAt,
        SortedMap<String, String> headers) {
    public FetchedDocument {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    /** The raw bytes from their beginning; the caller closes the stream. */
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    /**
     * What comes of the raw bytes.
     *
     * @throws ListwardenException INTERNAL if they cannot be read from the archive; whatever the
     *     reading throws of what it reads
     */
    public <T> T read(Reading<T> reading) {
        return read(this::open, reading);
    }

    /**
     * What comes of one of the files of a document that consists of several.
     *
     * @throws MalformedListException if the document has no such member
     * @throws ListwardenException INTERNAL if it cannot be read from the archive; whatever the
     *     reading throws of what it reads
     */
    public <T> T read(String member, Reading<T> reading) {
        return read(() -> open(member), reading);
    }

    /**
     * A member from its beginning; the caller closes the stream.
     *
     * @throws MalformedListException if the document has no such member
     */
    InputStream open(String member) throws IOException {
        return Members.open(path, member);
    }

    private static <T> T read(Opening opening, Reading<T> reading) {
        try (InputStream bytes = opening.open()) {
            return reading.read(bytes);
        } catch (IOException e) {
            throw unopened(e);
        }
    }

    /** The failure of an archive that does not give what it has. */
    public static ListwardenException unopened(IOException e) {
        return new ListwardenException(
                FailureKind.INTERNAL, "The archived document cannot be opened.", e);
    }

    /** A header's value, or null. */
    public @Nullable String header(String lowerCaseName) {
        return headers.get(lowerCaseName);
    }

    /** Reads bytes from their beginning. */
    @FunctionalInterface
    public interface Reading<T> {
        /** What comes of the bytes; they are closed behind it. */
        T read(InputStream bytes) throws IOException;
    }

    private interface Opening {
        InputStream open() throws IOException;
    }
}
