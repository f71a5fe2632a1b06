package io.listwarden.service.snapshot;

import io.listwarden.contracts.extract.Extract;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.generation.PackedParties;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.index.PartyList;

/** A list whose parties stay as compressed as they are stored until they are shown. */
final class StoredList implements PartyList {
    private final String listId;
    private final Extract extract;
    private final PackedParties packed;
    private final RecentParties recent;

    StoredList(String listId, Extract extract, PackedParties packed) {
        this.listId = listId;
        this.extract = extract;
        this.packed = packed;
        this.recent = new RecentParties(extract.size(), this::decode);
    }

    @Override
    public String listId() {
        return listId;
    }

    @Override
    public Extract extract() {
        return extract;
    }

    @Override
    public ListedParty party(int number) {
        return recent.get(number);
    }

    private ListedParty decode(int number) {
        ListedParty party = packed.party(number);
        if (!party.id().key().equals(extract.key(number))) {
            throw new ListwardenException(
                    FailureKind.CORRUPT,
                    "The parties of the list " + listId + " are not those of its extract.");
        }
        return party;
    }
}
