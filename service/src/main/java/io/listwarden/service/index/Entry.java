package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.match.Profile;
import io.listwarden.service.match.Word;

import java.util.function.UnaryOperator;

/**
 * A party of the index.
 *
 * @param party as listed
 * @param profile all its names
 * @param strong without its weak aliases
 */
record Entry(ListedParty party, Profile profile, Profile strong) {
    static Entry of(ListedParty party, UnaryOperator<Word> interner) {
        Profile profile = Profile.of(ListedSubject.of(party), interner);
        return new Entry(party, profile, profile.withoutWeakAliases());
    }

    Profile profile(boolean includeWeakAliases) {
        return includeWeakAliases ? profile : strong;
    }

    /** Whether the search leaves this party in: its list, and its kind where both are known. */
    boolean isAskedBy(Search search) {
        boolean onList = search.lists().isEmpty() || search.lists().contains(party.id().listId());
        PartyKind asked = search.question().kind();
        return onList
                && (asked == PartyKind.UNKNOWN
                        || party.kind() == PartyKind.UNKNOWN
                        || asked == party.kind());
    }
}
