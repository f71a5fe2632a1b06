package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.match.Comparison;
import io.listwarden.service.match.Profile;
import io.listwarden.service.match.TokenMatcher;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds candidates by their words and identifiers, then compares each in full. */
final class TokenIndex implements PartyIndex {
    private static final double ROUNDING = 1e-9;
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score)
                    .reversed()
                    .thenComparing(hit -> hit.party().id());

    private final TokenMatcher matcher;
    private final List<Entry> entries;
    private final List<NameEntry> names;
    private final Map<PartyId, ListedParty> parties;
    private final Candidates candidates;

    TokenIndex(
            TokenMatcher matcher,
            List<Entry> entries,
            List<NameEntry> names,
            Map<PartyId, ListedParty> parties,
            Candidates candidates) {
        this.matcher = matcher;
        this.entries = entries;
        this.names = names;
        this.parties = parties;
        this.candidates = candidates;
    }

    @Override
    public List<Hit> search(Search search) {
        Profile question = Profile.of(search.question());
        List<Hit> hits = new ArrayList<>();
        worthComparing(question, search).stream()
                .forEach(number -> addHit(question, entries.get(number), search, hits));
        hits.sort(BEST_FIRST);
        return List.copyOf(hits.subList(0, Math.min(search.limit(), hits.size())));
    }

    @Override
    public @Nullable ListedParty party(PartyId id) {
        return parties.get(id);
    }

    @Override
    public int size() {
        return entries.size();
    }

    private BitSet worthComparing(Profile question, Search search) {
        BitSet worth = new BitSet(entries.size());
        if (search.threshold() <= 0) {
            worth.set(0, entries.size());
            return worth;
        }
        double least = matcher.leastNameScore(search.question(), search.threshold());
        candidates.byNames(question, least).stream()
                .filter(number -> reaches(question, names.get(number), search, least))
                .map(number -> names.get(number).entry())
                .forEach(worth::set);
        worth.or(candidates.byIdentifiers(search.question()));
        return worth;
    }

    private boolean reaches(Profile question, NameEntry name, Search search, double least) {
        return (search.includeWeakAliases() || !name.name().isWeak())
                && entries.get(name.entry()).isAskedBy(search)
                && matcher.nameScore(question, name.name()) >= least - ROUNDING;
    }

    private void addHit(Profile question, Entry entry, Search search, List<Hit> hits) {
        if (entry.isAskedBy(search)) {
            Comparison comparison =
                    matcher.compare(question, entry.profile(search.includeWeakAliases()));
            if (comparison.score() >= search.threshold()) {
                hits.add(hit(entry.party(), comparison));
            }
        }
    }

    private static Hit hit(ListedParty party, Comparison comparison) {
        ListedName name =
                comparison.matchedName() < 0 ? null : party.names().get(comparison.matchedName());
        return new Hit(party, comparison.score(), name, comparison.evidence());
    }
}
