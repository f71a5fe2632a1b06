package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.index.Search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The service's index, asked by a profile.
 *
 * @param bytes of heap that it takes beside the parties and their extracts
 */
record IndexDesign(PartyIndex index, Profile profile, long bytes) implements Design {
    static IndexDesign of(List<ListedParty> parties, Profile profile) {
        AtomicLong bytes = new AtomicLong();
        PartyIndexBuilder weighing =
                lists -> {
                    long before = Heap.used();
                    PartyIndex index = Service.indexes().buildFrom(lists);
                    bytes.set(Heap.used() - before);
                    return index;
                };
        return new IndexDesign(weighing.build(parties), profile, bytes.get());
    }

    @Override
    public String title() {
        return String.format(
                Locale.ROOT,
                "the service's index, %s, of %,.1f MB beside the parties",
                profile.label(),
                bytes / 1e6);
    }

    @Override
    public Collection<PartyId> find(Subject question, int limit) {
        return index
                .search(new Search(question, Set.of(), true, profile.threshold(), limit, profile))
                .stream()
                .map(hit -> hit.party().id())
                .toList();
    }
}
