package io.listwarden.service.snapshot;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.GenerationStore;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.index.PartyList;
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot.LoadedList;
import io.listwarden.service.snapshot.Snapshot.Origin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes snapshots, on all cores, using again what an earlier one of the same origin holds: what
 * came out of the history gives way to the store's packed form.
 */
final class GenerationLoader {
    private final StoredLists stored;
    private final StoredResolution resolutions;
    private final FallbackGeneration history;
    private final PartyIndexBuilder indexes;
    private final Clock clock;

    GenerationLoader(
            GenerationStore store,
            FallbackGeneration history,
            PartyIndexBuilder indexes,
            Clock clock) {
        this.stored = new StoredLists(store);
        this.resolutions = new StoredResolution(store, indexes);
        this.history = history;
        this.indexes = indexes;
        this.clock = clock;
    }

    /**
     * @throws ListwardenException {@code CORRUPT} when a blob is missing or not what the manifest
     *     says; {@code STORE_DOWN} when the store does not answer
     */
    Snapshot fromStore(Manifest manifest, Optional<Snapshot> earlier) {
        return snapshot(manifest, Origin.STORE, earlier, stored::load, resolutions::load);
    }

    /**
     * @throws ListwardenException {@code CORRUPT} when the history gives another number of parties
     *     than it says; {@code STORE_DOWN} when it does not answer
     */
    Snapshot fromHistory(Manifest manifest, Optional<Snapshot> earlier) {
        return snapshot(
                manifest, Origin.HISTORY, earlier, this::recorded, (_, _) -> recordedVendors());
    }

    private Snapshot snapshot(
            Manifest manifest,
            Origin origin,
            Optional<Snapshot> earlier,
            Function<Manifest.Entry, PartyList> source,
            BiFunction<Manifest, Optional<Snapshot>, Vendors> vendors) {
        Optional<Snapshot> held = earlier.filter(snapshot -> snapshot.origin() == origin);
        List<LoadedList> lists =
                manifest.lists().parallelStream()
                        .map(entry -> new LoadedList(entry, parties(entry, held, source)))
                        .toList();
        return new Snapshot(
                manifest,
                index(lists, held),
                lists,
                vendors.apply(manifest, held),
                origin,
                clock.instant());
    }

    private static PartyList parties(
            Manifest.Entry entry,
            Optional<Snapshot> earlier,
            Function<Manifest.Entry, PartyList> source) {
        PartyList parties = held(entry, earlier).orElseGet(() -> source.apply(entry));
        int size = parties.extract().size();
        if (size != entry.partyCount()) {
            throw new ListwardenException(
                    FailureKind.CORRUPT,
                    "The list %s, version %d, has %d parties and should have %d."
                            .formatted(entry.listId(), entry.version(), size, entry.partyCount()));
        }
        return parties;
    }

    private static Optional<PartyList> held(Manifest.Entry entry, Optional<Snapshot> earlier) {
        return earlier.stream()
                .flatMap(snapshot -> snapshot.lists().stream())
                .filter(list -> isSameContent(list.entry(), entry))
                .map(LoadedList::parties)
                .findFirst();
    }

    private static boolean isSameContent(Manifest.Entry one, Manifest.Entry other) {
        return !one.blobSha256().isEmpty()
                && one.listId().equals(other.listId())
                && one.blobSha256().equals(other.blobSha256());
    }

    /** The index is the costly part; equal parties in equal order have the equal one. */
    private PartyIndex index(List<LoadedList> lists, Optional<Snapshot> earlier) {
        return earlier.filter(snapshot -> areSameObjects(snapshot.lists(), lists))
                .map(Snapshot::index)
                .orElseGet(() -> indexes.buildFrom(parties(lists)));
    }

    @SuppressWarnings("ReferenceEquality") // comparing the content would cost more than it saves
    private static boolean areSameObjects(List<LoadedList> some, List<LoadedList> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).parties() != others.get(i).parties()) {
                return false;
            }
        }
        return true;
    }

    private static List<PartyList> parties(List<LoadedList> lists) {
        return lists.stream().map(LoadedList::parties).toList();
    }

    private Vendors recordedVendors() {
        return history.resolved()
                .map(it -> Vendors.of(it.registerVersion(), it.register(), it.links(), indexes))
                .orElseGet(Vendors::none);
    }

    private PartyList recorded(Manifest.Entry entry) {
        List<ListedParty> parties = new ArrayList<>();
        history.parties(entry, parties::add);
        return PartyList.of(entry.listId(), parties);
    }
}
