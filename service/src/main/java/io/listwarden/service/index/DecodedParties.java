package io.listwarden.service.index;

import io.listwarden.contracts.extract.Extract;
import io.listwarden.contracts.party.ListedParty;

import java.util.List;

/** Parties that are kept as they are used. */
record DecodedParties(String listId, List<ListedParty> parties, Extract extract)
        implements PartyList {
    @Override
    public ListedParty party(int number) {
        return parties.get(number);
    }
}
