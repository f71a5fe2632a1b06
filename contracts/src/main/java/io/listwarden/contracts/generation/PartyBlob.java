package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.party.ListedParty;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The stored form of one list's parties; the only place where blobs are written and read.
 *
 * <p>A header line, then one line of JSON a party, sorted by key, compressed with gzip in members
 * of some lines each, so that a party can be decoded by itself ({@link PackedParties}). A blob is
 * named by the SHA-256 of its lines before compression and knows no version number, so that equal
 * parties have the equal name whatever made them and an unchanged list has an unchanged blob.
 */
public final class PartyBlob {
    /** Raised when the lines change for the same parties. */
    static final int FORMAT = 1;

    /** Largest blob before compression: ten times the largest list there is. */
    static final long MAXIMUM_BYTES = 1L << 30;

    /** Largest party: far beyond any that was ever published. */
    static final int MAXIMUM_LINE_BYTES = 16 << 20;

    private PartyBlob() {}

    /**
     * Starts a blob.
     *
     * @param listId the list that all parties are on
     * @param directory where the blob and what it needs on the way are kept; made if absent
     */
    public static BlobWriter writer(String listId, Path directory) {
        return new BlobWriter(listId, directory);
    }

    /**
     * The parties of a blob, sorted by key. Nothing is returned before all of it has been verified.
     *
     * @param sha256 the blob's name
     * @param listId the list that it must hold
     * @param content the blob, compressed
     * @throws ListwardenException {@code CORRUPT} when the content is not that blob, whole and
     *     unaltered, of a size that a list can have
     */
    public static List<ListedParty> decode(String sha256, String listId, byte[] content) {
        return read(sha256, listId, new ByteArrayInputStream(content), MAXIMUM_BYTES);
    }

    /** {@link #decode(String, String, byte[])} for a blob on disk. */
    public static List<ListedParty> decode(String sha256, String listId, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return read(sha256, listId, content, MAXIMUM_BYTES);
        } catch (IOException e) {
            throw new ListwardenException(
                    FailureKind.STORE_DOWN, "The blob file " + file + " cannot be read.", e);
        }
    }

    /**
     * Whether the file holds exactly the content that the name stands for; cheaper than decoding.
     */
    public static boolean isIntact(String sha256, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return BlobReader.hash(content, MAXIMUM_BYTES).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    static List<ListedParty> read(
            String sha256, String listId, InputStream content, long maximumBytes) {
        return new BlobReader(sha256, listId, maximumBytes).read(content);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
