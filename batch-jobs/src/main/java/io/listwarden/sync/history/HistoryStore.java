package io.listwarden.sync.history;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The truth about every list: its versions, and the parties and changes of each.
 *
 * <p>All that has to do with one version is recorded in one transaction, which joins the caller's.
 * Recordings wait for one another.
 */
public final class HistoryStore {
    public HistoryStore(Database database, Clock clock) {}

    /** The version that lookups answer from; empty before the first was accepted. */
    public Optional<ListVersion> served(String listId) {
        throw new UnsupportedOperationException("in progress");
    }

    /** The served version of every list that has one, sorted by list id. */
    public List<ListVersion> allServed() {
        throw new UnsupportedOperationException("in progress");
    }

    /** The version with the highest number, whatever its state. */
    public Optional<ListVersion> latest(String listId) {
        throw new UnsupportedOperationException("in progress");
    }

    /** All versions, newest first. */
    public List<ListVersion> versions(String listId) {
        throw new UnsupportedOperationException("in progress");
    }

    public Optional<ListVersion> version(String listId, int version) {
        throw new UnsupportedOperationException("in progress");
    }

    /** Party key to content hash of the served version; empty if there is none. */
    public Map<String, String> currentHashes(String listId) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Records the list's next version and serves it: diffs {@code parties} against the served
     * version, writes version, parties and changes, supersedes the version before.
     *
     * <p>The version's cause is {@link VersionCause#PARSER} if the document is the one that the
     * served version was read from. A run that has recorded the list already gets the version that
     * it recorded then, and {@code parties} is not asked.
     *
     * @throws io.listwarden.contracts.failure.MalformedListException if a party key comes twice, or
     *     a party is too large to be stored
     * @throws IllegalArgumentException if a party is on another list
     */
    public ListVersion recordAccepted(VersionDraft draft, PartyStream parties) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Records the list's next version and holds it back. Once a run and list, like {@link
     * #recordAccepted}.
     *
     * @param findings why, a sentence each; at least one
     */
    public ListVersion recordQuarantined(
            VersionDraft draft, int partyCount, int nameCount, List<String> findings) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Serves a quarantined version.
     *
     * @param parties its parties, read again from the archived document; asked only if the version
     *     can be released
     */
    public DecisionOutcome release(ReleaseOrder order, PartyStream parties) {
        throw new UnsupportedOperationException("in progress");
    }

    /** Refuses a quarantined version for good. */
    public DecisionOutcome reject(String listId, int version, String actor, String reason) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Says which blob holds a version, once it has been made.
     *
     * @throws IllegalArgumentException if there is no such version, or its blob has another name
     */
    public ListVersion nameBlob(String listId, int version, String blobSha256) {
        throw new UnsupportedOperationException("in progress");
    }
}
