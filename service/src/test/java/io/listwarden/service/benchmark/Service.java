package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Comparison;
import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.PreparedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.index.PartyIndexBuilder;
import io.listwarden.service.index.TokenIndexBuilder;
import io.listwarden.service.index.WordScan;

import java.util.List;

/** The matcher and the index that the service uses; no other class here names them. */
final class Service {
    private static final TokenMatcher MATCHER = new TokenMatcher(Profile.BALANCED);

    private Service() {}

    static PartyIndexBuilder indexes() {
        return new TokenIndexBuilder();
    }

    static WordScan scan(List<ListedParty> parties) {
        return new WordScan(MATCHER, parties);
    }

    /** The score from which a party is a hit. */
    static double threshold() {
        return MATCHER.defaultThreshold();
    }

    static Comparison compare(Subject question, Subject other) {
        return MATCHER.compare(question, other);
    }

    /** A subject that is made ready once and compared often, so that no design is held up by it. */
    record Side(PreparedSubject prepared) {
        static Side of(ListedParty party) {
            return new Side(PreparedSubject.of(ListedSubject.of(party)));
        }

        static Side asking(Subject question) {
            return new Side(PreparedSubject.ofQuestion(question));
        }

        /** The score of this question beside that listed side, 0 to 1. */
        double score(Side listed) {
            return MATCHER.score(prepared, listed.prepared);
        }
    }
}
