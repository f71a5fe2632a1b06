package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The parties of one generation, ready to be searched. Immutable and safe for any number of
 * threads.
 */
public interface PartyIndex {
    /**
     * The best hits: score descending, then party id; at most {@code search.limit()}. Finds what a
     * full scan with the matcher of the same profile finds at or above the search's threshold.
     */
    List<Hit> search(Search search);

    /** The listed party of that id, or null where the generation has none. */
    @Nullable ListedParty party(PartyId id);

    /** Number of parties. */
    int size();
}
