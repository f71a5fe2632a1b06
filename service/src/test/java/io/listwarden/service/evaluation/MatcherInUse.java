package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.Matcher;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.TokenIndexBuilder;

import java.util.Collection;

/** The matcher and the index that the service uses: the one place that names their classes. */
final class MatcherInUse {
    private MatcherInUse() {}

    /** Of the service's own profile. */
    static Matcher matcher() {
        return matcher(Profile.BALANCED);
    }

    static Matcher matcher(Profile profile) {
        return new TokenMatcher(profile);
    }

    static PartyIndex index(Collection<ListedParty> parties) {
        return new TokenIndexBuilder().build(parties);
    }
}
