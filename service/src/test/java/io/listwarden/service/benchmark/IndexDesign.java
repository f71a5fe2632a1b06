package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.Search;

import java.util.Collection;
import java.util.Set;

/** The service's index, asked by a profile. */
record IndexDesign(PartyIndex index, Profile profile) implements Design {
    @Override
    public String title() {
        return "the service's index, " + profile.label();
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
