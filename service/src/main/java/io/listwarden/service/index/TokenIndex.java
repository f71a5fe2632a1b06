package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds listed parties by the words of their names and by their identifiers, all that a full scan
 * finds.
 *
 * <p>Immutable but for the searchers that wait to be used again: as many as there ever were
 * searches at once.
 */
final class TokenIndex implements PartyIndex {
    private final Parties parties;
    private final Dictionary dictionary;
    private final Names names;
    private final Bearers bearers;
    private final Runs runs;
    private final Rows namesOf;
    private final HashedEntries identifiers;
    private final AlikeWords.Known known = new AlikeWords.Known();
    private final ConcurrentLinkedQueue<Searcher> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param namesOf for each party its names
     */
    TokenIndex(
            Parties parties,
            Dictionary dictionary,
            Names names,
            Bearers bearers,
            Runs runs,
            Rows namesOf,
            HashedEntries identifiers) {
        this.parties = parties;
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        this.runs = runs;
        this.namesOf = namesOf;
        this.identifiers = identifiers;
    }

    @Override
    public List<Hit> search(Search search) {
        Searcher searcher = idle.poll();
        Searcher used = searcher == null ? searcher() : searcher;
        List<Hit> hits = used.search(search);
        idle.add(used);
        return hits;
    }

    private Searcher searcher() {
        NameSearches searches = new NameSearches(dictionary, names, bearers, runs, known);
        return new Searcher(parties, names, namesOf, identifiers, searches);
    }

    @Override
    public @Nullable ListedParty party(PartyId id) {
        return parties.get(id);
    }

    @Override
    public int size() {
        return parties.size();
    }
}
