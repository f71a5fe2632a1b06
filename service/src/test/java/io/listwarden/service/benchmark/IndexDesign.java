package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.Search;
import io.listwarden.service.match.Profile;
import io.listwarden.service.match.Subject;

import java.util.Collection;
import java.util.Set;

/**
 * The service's index.
 *
 * @param threshold lowest score of a hit
 */
record IndexDesign(PartyIndex index, double threshold) implements Design {
    @Override
    public String title() {
        return "the service's index";
    }

    @Override
    public Collection<PartyId> find(Subject question, int limit) {
        return index
                .search(new Search(question, Set.of(), true, threshold, limit, Profile.BALANCED))
                .stream()
                .map(hit -> hit.party().id())
                .toList();
    }
}
