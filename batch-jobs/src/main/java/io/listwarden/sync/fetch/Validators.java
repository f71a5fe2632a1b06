package io.listwarden.sync.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What the publisher gave us to ask "has it changed since?" (RFC 9110, section 13).
 *
 * <p>A value that cannot stand in a header is taken as absent: the document is then fetched whole.
 *
 * @param etag as it came, quotes and weakness included; null where there was none
 * @param lastModified as it came; null where there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    /** The validators of a document fetched earlier. */
    public static Validators of(FetchedDocument document) {
        return new Validators(document.header("etag"), document.header("last-modified"));
    }

    boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    private static @Nullable String sendable(@Nullable String value) {
        return value == null || value.isBlank() || value.chars().anyMatch(Character::isISOControl)
                ? null
                : value;
    }
}
