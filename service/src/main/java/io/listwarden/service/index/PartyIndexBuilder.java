package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;

import java.util.Collection;

/** Makes an index of a generation's parties. */
public interface PartyIndexBuilder {
    PartyIndex build(Collection<ListedParty> parties);
}
