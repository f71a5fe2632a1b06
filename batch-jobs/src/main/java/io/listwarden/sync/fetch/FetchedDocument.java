package io.listwarden.sync.fetch;

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
     * One of the files of a document that consists of several, from its beginning; the caller
     * closes the stream.
     *
     * @throws MalformedListException if the document has no such member
     */
    public InputStream open(String member) throws IOException {
        return Members.open(path, member);
    }

    /** A header's value, or null. */
    public @Nullable String header(String lowerCaseName) {
        return headers.get(lowerCaseName);
    }
}
