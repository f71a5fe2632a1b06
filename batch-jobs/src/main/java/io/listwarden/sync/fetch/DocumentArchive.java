package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The raw documents on disk, each named by its own SHA-256: {@code <folder>/<first two digits>/<all
 * digits>}.
 *
 * <p>A document is visible whole or not at all. Several writers, also of several processes, may
 * share a folder; nothing in it is ever changed or removed by us, half-written files of killed
 * processes excepted.
 */
public final class DocumentArchive {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    /**
     * Opens or creates the archive, and removes what killed processes left half-written.
     *
     * @throws ListwardenException STORE_DOWN where the folder cannot be used
     */
    public DocumentArchive(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            HalfWritten.removeLeftovers(folder);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Reads {@code body} to its end and keeps it.
     *
     * @param clock asked once, when the body is complete
     * @throws IOException what reading {@code body} threw; nothing is kept then
     * @throws ListwardenException STORE_DOWN where the disk fails; nothing is kept then
     */
    public FetchedDocument store(
            String documentId,
            URI url,
            SortedMap<String, String> headers,
            InputStream body,
            InstantSource clock)
            throws IOException {
        try (HalfWritten file = begin()) {
            body.transferTo(file);
            return finish(file, documentId, url, headers, clock);
        }
    }

    /**
     * Keeps a document that somebody brings.
     *
     * @param url what stands for the place that it came from
     * @param maxBytes largest document accepted
     * @throws IOException what reading {@code body} threw; nothing is kept then
     * @throws ListwardenException TOO_LARGE, MALFORMED for an empty body, STORE_DOWN where the disk
     *     fails; nothing is kept then
     */
    public FetchedDocument receive(
            String documentId, URI url, InputStream body, long maxBytes, InstantSource clock)
            throws IOException {
        return store(documentId, url, new TreeMap<>(), new BoundedBody(body, maxBytes), clock);
    }

    /** Keeps a file that is complete. */
    FetchedDocument finish(
            HalfWritten file,
            String documentId,
            URI url,
            SortedMap<String, String> headers,
            InstantSource clock) {
        Instant fetchedAt = clock.instant();
        String sha256 = file.sha256();
        Path path = finish(file, sha256);
        return new FetchedDocument(documentId, path, sha256, file.size(), url, fetchedAt, headers);
    }

    /** Where the document with this hash is, without looking into it. */
    public Optional<Path> find(String sha256) {
        return Optional.of(sha256)
                .filter(hash -> SHA_256.matcher(hash).matches())
                .map(this::pathOf)
                .filter(Files::isRegularFile);
    }

    /**
     * A document stored earlier, read through once to see that it is still what was stored.
     *
     * @throws ListwardenException CORRUPT where it is missing or altered, STORE_DOWN where the disk
     *     fails
     */
    public FetchedDocument reopen(
            String documentId,
            String sha256,
            URI url,
            Instant fetchedAt,
            SortedMap<String, String> headers) {
        Path path =
                find(sha256)
                        .orElseThrow(() -> corrupt(documentId, sha256, "is not there any more"));
        if (!sha256.equals(hashOf(path))) {
            throw corrupt(documentId, sha256, "has other bytes than when it was stored");
        }
        return new FetchedDocument(
                documentId, path, sha256, path.toFile().length(), url, fetchedAt, headers);
    }

    private Path pathOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** A file on its way into the archive. */
    HalfWritten begin() {
        try {
            return HalfWritten.in(folder);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Path finish(HalfWritten file, String sha256) {
        try {
            Path shelf = Files.createDirectories(folder.resolve(sha256.substring(0, 2)));
            Path path = file.moveTo(shelf.resolve(sha256));
            sync(shelf);
            sync(folder);
            return path;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Makes a new name in the folder outlive a power cut. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisFileSystem) {
            // Some file systems do not open folders; the file's own bytes are safe already, and a
            // name lost with the power is fetched again.
        }
    }

    private String hashOf(Path path) {
        MessageDigest digest = HalfWritten.sha256Digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static ListwardenException corrupt(String documentId, String sha256, String what) {
        return new ListwardenException(
                FailureKind.CORRUPT, documentId + ": the archived document " + sha256 + " " + what);
    }

    private ListwardenException unusable(IOException cause) {
        return HalfWritten.unusable(folder, cause);
    }
}
