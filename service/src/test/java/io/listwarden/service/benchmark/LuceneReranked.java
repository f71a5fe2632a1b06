package io.listwarden.service.benchmark;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.benchmark.Service.Side;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Lucene's candidates, of which the matcher says whether they are hits.
 *
 * @param parties the ids and the sides of all parties
 */
record LuceneReranked(LuceneCandidates lucene, FullScan parties) implements Design {
    static LuceneReranked of(List<ListedParty> parties) {
        return new LuceneReranked(LuceneCandidates.of(parties), FullScan.of(parties));
    }

    @Override
    public String title() {
        return "Lucene, re-ranked by the matcher";
    }

    @Override
    public Collection<PartyId> find(Subject question, int limit) {
        record Found(int party, double score) {}
        Side asked = Side.asking(question);
        return lucene.candidates(question).stream()
                .map(party -> new Found(party, asked.score(parties.sides().get(party))))
                .filter(found -> found.score() >= Service.threshold())
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(limit)
                .map(found -> parties.ids().get(found.party()))
                .toList();
    }

    @Override
    public void close() {
        lucene.close();
    }
}
