package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.benchmark.parties.KnownParties;
import io.listwarden.service.benchmark.parties.NameGenerator;
import io.listwarden.service.benchmark.parties.Questions;

import java.util.List;

/**
 * What is measured with: the same in every run.
 *
 * @param generator learned from the known parties
 * @param parties who is searched
 * @param questions to them
 */
public record Measured(NameGenerator generator, List<ListedParty> parties, Questions questions) {
    private static final long SEED = 20_260_101;

    public static Measured of(Size size) {
        List<ListedParty> known = KnownParties.atHand();
        NameGenerator generator = NameGenerator.learn(known, SEED);
        List<ListedParty> parties = size.parties(known, generator);
        return new Measured(generator, parties, new Questions(parties, generator, SEED));
    }

    /** Number of parties. */
    int count() {
        return parties.size();
    }

    /** Number of their names. */
    long names() {
        return parties.parallelStream().mapToLong(party -> party.names().size()).sum();
    }
}
