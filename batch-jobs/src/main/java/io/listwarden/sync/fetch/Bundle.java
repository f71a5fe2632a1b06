package io.listwarden.sync.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a document of several on their way into the archive; gone when closed. */
final class Bundle implements AutoCloseable {
    private final DocumentArchive archive;
    private final SortedMap<String, HalfWritten> files = new TreeMap<>();

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

    /** Size of all files until now. */
    long bytes() {
        return files.values().stream().mapToLong(HalfWritten::size).sum();
    }

    /** Keeps all files as one document. */
    FetchedDocument store(String documentId, URI url, InstantSource clock) throws IOException {
        SortedMap<String, Path> paths = new TreeMap<>();
        files.forEach((name, file) -> paths.put(name, file.path()));
        try (HalfWritten packed = archive.begin()) {
            Members.pack(paths, packed);
            return archive.finish(packed, documentId, url, new TreeMap<>(), clock);
        }
    }

    @Override
    public void close() throws IOException {
        for (HalfWritten file : files.values()) {
            file.close();
        }
    }
}
