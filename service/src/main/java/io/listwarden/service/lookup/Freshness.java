package io.listwarden.service.lookup;

import io.listwarden.contracts.generation.Manifest;

/** Knows when a list was last checked; asked for every list of every answer, so it is quick. */
public interface Freshness {
    /**
     * Whether the list has not been checked successfully for longer than its {@code staleAfter}.
     */
    boolean isStale(Manifest.Entry list);
}
