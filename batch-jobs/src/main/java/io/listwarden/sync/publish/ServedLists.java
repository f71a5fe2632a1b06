package io.listwarden.sync.publish;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.party.ListedParty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The list versions that the history wants to be served. */
public interface ServedLists {
    /** One served version a list; lists without an accepted version are left out. */
    List<ServedList> current();

    /**
     * Hands over every party of an accepted version, in any order.
     *
     * @param listId the list
     * @param version the accepted version, counted from 1
     */
    void parties(String listId, int version, Consumer<ListedParty> parties);

    /**
     * A list version that is served.
     *
     * @param listId the list
     * @param version the accepted version, counted from 1
     * @param sourceDate the publisher's own date of the document, or null where the publisher gives
     *     none
     * @param fetchedAt when the document was fetched
     * @param blobSha256 the name of the version's blob, or null where it was not recorded
     * @param partyCount parties in the version
     * @param staleAfter how long after the last successful check the list counts as stale
     */
    record ServedList(
            String listId,
            int version,
            @Nullable Instant sourceDate,
            Instant fetchedAt,
            @Nullable String blobSha256,
            int partyCount,
            Duration staleAfter) {
        /** The list's place in a manifest, its blob being of that name. */
        public Manifest.Entry entry(String blobName) {
            return new Manifest.Entry(
                    listId, version, sourceDate, fetchedAt, blobName, partyCount, staleAfter);
        }
    }
}
