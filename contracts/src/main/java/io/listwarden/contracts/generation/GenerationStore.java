package io.listwarden.contracts.generation;

import io.listwarden.contracts.failure.ListwardenException;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where generations are kept for the lookup replicas: blobs, and a manifest over them that is
 * written last and changes as a whole.
 *
 * <p>Safe for any number of threads and processes. Every method answers within its timeouts and
 * throws {@link ListwardenException} with kind {@code STORE_DOWN} when the store does not do what
 * it was asked.
 */
public interface GenerationStore extends AutoCloseable {
    /**
     * The current manifest; empty where none was published or the store was flushed.
     *
     * @throws ListwardenException {@code CORRUPT} when the manifest does not agree with its
     *     checksum
     */
    Optional<Manifest> current();

    /** Whether a blob of that name is there; says nothing about its content. */
    boolean has(String blobSha256);

    /**
     * Keeps a blob, for the grace period only until a manifest names it. A blob that is already
     * there stays as it is.
     *
     * @param blobSha256 the blob's name
     * @param content the blob as {@code PartyBlob} wrote it, compressed
     */
    void putBlob(String blobSha256, byte[] content);

    /** The blob as it was put, unverified; empty where there is none. */
    Optional<byte[]> blob(String blobSha256);

    /**
     * Removes a blob that turned out to be corrupt, so that the next publication replaces it.
     * Nothing happens when the blob has been replaced since.
     *
     * @param corrupt the content that was found
     */
    void removeBlob(String blobSha256, byte[] corrupt);

    /**
     * Prolongs the life of what was made out of a blob, by the grace period.
     *
     * @param name of the blob and of what was made of it
     * @return whether it is there
     */
    boolean keepExtract(String name);

    /** Keeps what was made out of a blob for the grace period, in place of what is there. */
    void putExtract(String name, byte[] content);

    /** What was made out of a blob, as it was put, unverified; empty where there is none. */
    Optional<byte[]> extract(String name);

    /**
     * Removes what turned out to be no use, so that it is made again. Nothing happens when it has
     * been replaced since.
     *
     * @param corrupt the content that was found
     */
    void removeExtract(String name, byte[] corrupt);

    /**
     * Makes the manifest the current one and announces it. In one step with that, older manifests
     * and the blobs that only they need go.
     *
     * <p>Refused when somebody else published in between, so that of two publishers the one with
     * the older view of the lists loses; a current manifest that is corrupt does not count.
     *
     * @param basedOn number of the manifest that was current before the lists were looked at, 0 if
     *     there was none
     */
    Publication publish(Manifest manifest, long basedOn);

    /**
     * Notes that a list was found to be up to date.
     *
     * @param listId the list
     * @param at when
     */
    void checked(String listId, Instant at);

    /** When each list was last found to be up to date; unmodifiable. */
    Map<String, Instant> checkedAt();

    /**
     * Calls {@code onPublished} soon after each publication, and after each (re)connection because
     * something may have been missed. Announcements can be lost: poll as well.
     *
     * @param onPublished short; called on the subscription's own thread
     */
    Subscription subscribe(Runnable onPublished);

    @Override
    void close();

    /** What became of a publication. */
    enum Publication {
        /** The manifest is the current one. */
        TAKEN,
        /** Another manifest came first; nothing was changed. */
        SUPERSEDED,
        /** A blob that the manifest names is not there; nothing was changed. */
        BLOB_MISSING
    }

    /** Ends with {@link #close}. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
