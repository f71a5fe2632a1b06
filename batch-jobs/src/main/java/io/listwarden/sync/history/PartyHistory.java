package io.listwarden.sync.history;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyJson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the lists say and said of their parties. */
public final class PartyHistory {
    private static final int BATCH = 200;

    private final Database database;
    private final PartyTable parties;
    private final ChangeTable changes;
    private final VersionTable lists;

    public PartyHistory(Database database) {
        this.database = database;
        this.parties = new PartyTable(database);
        this.changes = new ChangeTable(database);
        this.lists = new VersionTable(database);
    }

    /** All that the list ever said of the party, newest first; empty if it was never on it. */
    public List<PartyVersion> versions(PartyId party) {
        return database.inTransaction(() -> parties.versions(party));
    }

    /** All that happened to the party, newest first, its removal included. */
    public List<RecordedChange> changes(PartyId party) {
        return database.inTransaction(
                () ->
                        changes.select(
                                "list_id = :list and party_key = :key",
                                Map.of("list", party.listId(), "key", party.key()),
                                "order by id desc"));
    }

    /** The party in a version of its list; empty if it was not on it. */
    public Optional<ListedParty> partyAt(PartyId party, int version) {
        return database.inTransaction(
                        () ->
                                parties.contentAt(
                                        line(party.listId(), version), party.key(), version))
                .map(PartyJson::read);
    }

    /**
     * Hands over all parties of an accepted version of a list exactly as they were recorded, sorted
     * by key (its characters' values), never holding more than a few hundred.
     */
    public void parties(String listId, int version, Consumer<ListedParty> parties) {
        database.inTransaction(
                () -> {
                    String line = line(listId, version);
                    List<String> keys =
                            this.parties.keysAt(line, version).stream().sorted().toList();
                    for (int from = 0; from < keys.size(); from += BATCH) {
                        List<String> batch =
                                keys.subList(from, Math.min(keys.size(), from + BATCH));
                        this.parties.at(line, version, batch).values().forEach(parties);
                    }
                    return keys.size();
                });
    }

    private String line(String listId, int version) {
        return lists.line(listId, version).orElse(listId);
    }
}
