package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.ListwardenException;
import io.micrometer.core.instrument.MeterRegistry;

import java.time.Clock;
import java.util.Set;

/** Gets documents from their publishers. Safe for use by many threads at once. */
public final class DocumentFetcher implements AutoCloseable {
    /**
     * @param publisherHosts hosts of the built-in publishers, to which redirects may lead
     */
    public DocumentFetcher(
            FetchSettings settings,
            Set<String> publisherHosts,
            DocumentArchive archive,
            Clock clock,
            MeterRegistry meters) {}

    /**
     * Fetches one document, retrying while that makes sense; blocks until it is in the archive.
     *
     * @throws ListwardenException UNREACHABLE, FORBIDDEN_ADDRESS, TOO_LARGE, MALFORMED for an empty
     *     answer, STORE_DOWN where the disk fails, INTERRUPTED where the calling thread was
     *     interrupted; nothing is kept then
     */
    public FetchOutcome fetch(FetchRequest request) {
        throw new UnsupportedOperationException(request.documentId());
    }

    /** Ends what is under way. */
    @Override
    public void close() {}
}
