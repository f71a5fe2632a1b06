package io.listwarden.sync.history;

import io.listwarden.contracts.change.Change;
import io.listwarden.contracts.change.FieldChange;
import io.listwarden.contracts.change.FieldChanges;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes one version's parties and what changed since the version before, a batch at a time; part
 * of one transaction.
 *
 * <p>A party of which only the order of elements differs is stored anew, so that the stored version
 * is exactly the one that was read, but counts as unchanged.
 */
final class Recording {
    private static final int BATCH = 200;

    private final PartyTable parties;
    private final ChangeTable changes;
    private final Target target;
    private final Map<String, String> before;
    private final Set<String> seen = new HashSet<>();
    private final List<StoredParty> pending = new ArrayList<>();
    private long lastChange;
    private int names;
    private int added;
    private int amended;

    /**
     * The version that is recorded.
     *
     * @param line the versions that it follows from: the list's id, or a back-filled line
     */
    record Target(String listId, String line, int version, Instant at, VersionCause cause) {}

    /**
     * @param lastChange id of the last change of all
     */
    Recording(PartyTable parties, ChangeTable changes, Target target, long lastChange) {
        this.parties = parties;
        this.changes = changes;
        this.target = target;
        this.lastChange = lastChange;
        this.before = new HashMap<>(parties.currentHashes(target.line()));
    }

    /** Records all of {@code stream} and what is gone. */
    Tally record(PartyStream stream) {
        stream.forEach(this::add);
        flush();
        int removed = remove(new TreeSet<>(before.keySet()));
        return new Tally(seen.size(), names, added, amended, removed);
    }

    /** Id of the last change, those of this recording included. */
    long lastChange() {
        return lastChange;
    }

    private void add(ListedParty party) {
        check(party.id());
        names += party.names().size();
        StoredParty stored = StoredParty.of(party);
        if (!stored.hash().equals(before.get(stored.key()))) {
            pending.add(stored);
        } else {
            before.remove(stored.key());
        }
        if (pending.size() == BATCH) {
            flush();
        }
    }

    private void check(PartyId id) {
        if (!id.listId().equals(target.listId())) {
            throw new IllegalArgumentException(id + " is not on " + target.listId());
        }
        if (!seen.add(id.key())) {
            throw new MalformedListException("party " + id + " comes twice");
        }
    }

    private void flush() {
        List<String> known =
                pending.stream().map(StoredParty::key).filter(before::containsKey).toList();
        Map<String, ListedParty> old = current(known);
        List<RecordedChange> batch = new ArrayList<>();
        for (StoredParty stored : pending) {
            ListedParty former = old.get(stored.key());
            if (former == null) {
                added++;
                batch.add(recorded(new Change.Added(stored.party().id(), name(stored.party()))));
            } else {
                amend(batch, former, stored.party());
            }
        }
        parties.close(target.line(), target.version(), known);
        parties.insert(
                target.line(), target.version(), pending.stream().map(StoredParty::row).toList());
        changes.insert(target.line(), batch);
        known.forEach(before::remove);
        pending.clear();
    }

    private void amend(List<RecordedChange> batch, ListedParty old, ListedParty party) {
        List<FieldChange> fields = FieldChanges.between(old, party);
        if (!fields.isEmpty()) {
            amended++;
            batch.add(recorded(new Change.Amended(party.id(), name(party), fields)));
        }
    }

    private int remove(Set<String> gone) {
        List<String> keys = List.copyOf(gone);
        for (int from = 0; from < keys.size(); from += BATCH) {
            removeBatch(keys.subList(from, Math.min(keys.size(), from + BATCH)));
        }
        return keys.size();
    }

    private void removeBatch(List<String> keys) {
        List<RecordedChange> batch = new ArrayList<>();
        for (ListedParty party : current(keys).values()) {
            batch.add(recorded(new Change.Removed(party.id(), name(party))));
        }
        parties.close(target.line(), target.version(), keys);
        changes.insert(target.line(), batch);
    }

    private Map<String, ListedParty> current(List<String> keys) {
        return keys.isEmpty() ? Map.of() : parties.current(target.line(), keys);
    }

    private RecordedChange recorded(Change change) {
        return new RecordedChange(
                ++lastChange,
                target.listId(),
                target.version(),
                target.at(),
                target.cause(),
                change);
    }

    private static String name(ListedParty party) {
        return party.primaryName().text();
    }
}
