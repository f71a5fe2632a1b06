package io.listwarden.sync.fetch;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a document of several on their way into the archive; gone when closed. */
final class Bundle implements AutoCloseable {
    private final DocumentArchive archive;
    private final SortedMap<String, HalfWritten> files = new TreeMap<>();
    private Instant changed = Instant.EPOCH;

    Bundle(DocumentArchive archive) {
        this.archive = archive;
    }

    /**
     * Reads one file to its end.
     *
     * @return its size in bytes
     * @throws IOException what reading {@code body} threw
     */
    long add(String name, InputStream body) throws IOException {
        HalfWritten file = archive.begin();
        files.put(name, file);
        return body.transferTo(file);
    }

    /** Says when a file was changed, in the form of a header. */
    void lastModified(String header) {
        try {
            Instant time = Instant.from(RFC_1123_DATE_TIME.parse(header));
            changed = changed.isBefore(time) ? time : changed;
        } catch (DateTimeException e) {
            // a publisher's slip; the document then has no such date
        }
    }

    /** Size of all files until now. */
    long bytes() {
        return files.values().stream().mapToLong(HalfWritten::size).sum();
    }

    /** Keeps all files as one document, changed when the last of them was. */
    FetchedDocument store(String documentId, URI url, InstantSource clock) throws IOException {
        SortedMap<String, Path> paths = new TreeMap<>();
        files.forEach((name, file) -> paths.put(name, file.path()));
        SortedMap<String, String> headers = new TreeMap<>();
        if (changed.isAfter(Instant.EPOCH)) {
            headers.put("last-modified", RFC_1123_DATE_TIME.format(changed.atOffset(UTC)));
        }
        try (HalfWritten packed = archive.begin()) {
            Members.pack(paths, packed);
            return archive.finish(packed, documentId, url, headers, clock);
        }
    }

    @Override
    public void close() throws IOException {
        for (HalfWritten file : files.values()) {
            file.close();
        }
    }
}
