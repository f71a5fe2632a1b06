package io.listwarden.service.benchmark;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.benchmark.parties.Question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Questions of which is known what there is to find.
 *
 * @param questions the questions
 * @param truth what a full scan finds for each, in its place
 */
record Sample(List<Question> questions, List<Set<PartyId>> truth) {
    static Sample of(List<Question> questions, List<ListedParty> parties) {
        return new Sample(questions, FullScan.truth(parties, questions));
    }

    /**
     * What a design finds of it when it returns all that it finds.
     *
     * @param hits of the parties that there are to find
     * @param there parties that there are to find
     * @param strangers other parties
     */
    record Found(long hits, long there, long strangers) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d of %,d that a full scan finds (%.1f %%), and %,d others",
                    hits,
                    there,
                    100.0 * hits / Math.max(1, there),
                    strangers);
        }
    }

    Found found(Design design) {
        long hits = 0;
        long there = 0;
        long all = 0;
        for (int i = 0; i < questions.size(); i++) {
            Set<PartyId> found =
                    new HashSet<>(design.find(questions.get(i).subject(), Integer.MAX_VALUE));
            all += found.size();
            there += truth.get(i).size();
            found.retainAll(truth.get(i));
            hits += found.size();
        }
        return new Found(hits, there, all - hits);
    }
}
