package io.listwarden.sync.fetch;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * One document, asked for once.
 *
 * @param documentId for example {@code us-csl}
 * @param url as configured; its host is thereby allowed
 * @param members the addresses of the files of a document of several, by the names that they are
 *     packed under; empty for a document of one
 * @param maxBytes largest document accepted, in bytes after decompression, all its files together;
 *     at least 1
 * @param within longest time that one attempt may take from its first byte to its last; positive
 * @param validators of the copy that we have; null to get the document whatever its age, as those
 *     of several files always are
 */
public record FetchRequest(
        String documentId,
        URI url,
        Map<String, URI> members,
        long maxBytes,
        Duration within,
        @Nullable Validators validators) {
    /** A document of one file. */
    public FetchRequest(
            String documentId,
            URI url,
            long maxBytes,
            Duration within,
            @Nullable Validators validators) {
        this(documentId, url, Map.of(), maxBytes, within, validators);
    }

    public FetchRequest {
        members = Map.copyOf(members);
        if (!members.isEmpty() && validators != null) {
            throw new IllegalArgumentException("several files have no validators in common");
        }
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be at least 1");
        }
        if (!within.isPositive()) {
            throw new IllegalArgumentException("within must be positive");
        }
    }

    boolean isConditional() {
        return validators != null && !validators.isEmpty();
    }
}
