package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.benchmark.Service.Side;
import io.listwarden.service.benchmark.parties.Question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Compares the question with every party: what it finds is what there is to find. */
record FullScan(List<PartyId> ids, List<Side> sides) implements Design {
    private record Found(PartyId party, double score) {}

    static FullScan of(List<ListedParty> parties) {
        return new FullScan(
                parties.stream().map(ListedParty::id).toList(),
                parties.parallelStream().map(Side::of).toList());
    }

    @Override
    public String title() {
        return "full scan";
    }

    @Override
    public Collection<PartyId> find(Subject question, int limit) {
        Side asked = Side.asking(question);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            double score = asked.score(sides.get(i));
            if (score >= Service.threshold()) {
                found.add(new Found(ids.get(i), score));
            }
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return found.stream().limit(limit).map(Found::party).toList();
    }

    /**
     * What is to be found, for every question in its place; looks at each party once and on all
     * cores, so that parties that are made on demand are made once.
     */
    static List<Set<PartyId>> truth(List<ListedParty> parties, List<Question> questions) {
        List<Side> asked = questions.stream().map(it -> Side.asking(it.subject())).toList();
        List<Set<PartyId>> truth =
                Stream.generate(() -> (Set<PartyId>) ConcurrentHashMap.<PartyId>newKeySet())
                        .limit(questions.size())
                        .toList();
        parties.parallelStream()
                .forEach(
                        party -> {
                            Side listed = Side.of(party);
                            for (int i = 0; i < asked.size(); i++) {
                                if (asked.get(i).score(listed) >= Service.threshold()) {
                                    truth.get(i).add(party.id());
                                }
                            }
                        });
        return truth;
    }
}
