package io.listwarden.sync.fetch;

import java.time.Instant;

/** How a fetch that did not fail ended. */
public sealed interface FetchOutcome {
    /** The publisher sent a document, and it is in the archive. */
    record Fetched(FetchedDocument document) implements FetchOutcome {}

    /**
     * The copy that we have is still the publisher's own.
     *
     * @param at when the publisher said so
     */
    record NotModified(Instant at) implements FetchOutcome {}
}
