package io.listwarden.sync.fetch;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;

/**
 * One document, asked for once.
 *
 * @param documentId for example {@code us-csl}
 * @param url as configured; its host is thereby allowed
 * @param maxBytes largest document accepted, in bytes after decompression; at least 1
 * @param within longest time that one attempt may take from its first byte to its last; positive
 * @param validators of the copy that we have; null to get the document whatever its age
 */
public record FetchRequest(
        String documentId,
        URI url,
        long maxBytes,
        Duration within,
        @Nullable Validators validators) {
    public FetchRequest {
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
