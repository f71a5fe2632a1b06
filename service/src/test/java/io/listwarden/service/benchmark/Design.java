package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.PartyId;

import java.util.Collection;

/** A way to find listed parties, with its parties loaded. Used by one thread at a time. */
interface Design extends AutoCloseable {
    /** How it is called in the results. */
    String title();

    /**
     * Those whom the question may mean, in no order, each once.
     *
     * @param limit most that are returned; the best ones
     */
    Collection<PartyId> find(Subject question, int limit);

    @Override
    default void close() {}
}
