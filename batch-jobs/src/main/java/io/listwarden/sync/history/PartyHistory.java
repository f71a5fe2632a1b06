package io.listwarden.sync.history;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the lists say and said of their parties. */
public final class PartyHistory {
    public PartyHistory(Database database) {}

    /** All that the list ever said of the party, newest first; empty if it was never on it. */
    public List<PartyVersion> versions(PartyId party) {
        throw new UnsupportedOperationException("in progress");
    }

    /** All that happened to the party, newest first, its removal included. */
    public List<RecordedChange> changes(PartyId party) {
        throw new UnsupportedOperationException("in progress");
    }

    /** The party in a version of its list; empty if it was not on it. */
    public Optional<ListedParty> partyAt(PartyId party, int version) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Hands over all parties of an accepted version of a list exactly as they were recorded, sorted
     * by key (its characters' values), never holding more than a few hundred.
     */
    public void parties(String listId, int version, Consumer<ListedParty> parties) {
        throw new UnsupportedOperationException("in progress");
    }
}
