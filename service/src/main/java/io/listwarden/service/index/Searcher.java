package io.listwarden.service.index;

import io.listwarden.contracts.match.Evidence;
import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.PreparedName;
import io.listwarden.contracts.match.PreparedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.match.TokenMatcher;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;

import java.util.ArrayList;
import java.util.List;

/** The working memory of one search after another; for one thread. */
final class Searcher {
    private final Parties parties;
    private final Names names;
    private final Rows namesOf;
    private final HashedEntries identifiers;
    private final NameSearches searches;
    private TokenMatcher matcher;
    private NameSearch question;

    /** For each party where it stands among the found ones, counted from 1. */
    private final int[] foundAt;

    private final Numbers found = new Numbers();
    private final NameScores scores = new NameScores();

    Searcher(
            Parties parties,
            Names names,
            Rows namesOf,
            HashedEntries identifiers,
            NameSearches searches) {
        this.parties = parties;
        this.names = names;
        this.namesOf = namesOf;
        this.identifiers = identifiers;
        this.searches = searches;
        this.matcher = new TokenMatcher(Profile.BALANCED);
        this.question = searches.by(Profile.BALANCED.names());
        this.foundAt = new int[parties.size()];
    }

    List<Hit> search(Search search) {
        PreparedSubject asked = PreparedSubject.ofQuestion(search.question());
        matcher = new TokenMatcher(search.profile());
        question = searches.by(search.profile().names());
        find(asked, search);
        List<Ranked> ranked = rank(asked, search);
        List<Hit> hits = new ArrayList<>(ranked.size());
        for (Ranked one : ranked) {
            hits.add(hit(one, asked));
        }
        forget();
        return hits;
    }

    /**
     * A party with its score.
     *
     * @param at where it stands among the found ones
     */
    private record Ranked(int at, int party, double score) {}

    private void find(PreparedSubject asked, Search search) {
        Parties.Filter filter = parties.filter(search);
        if (search.threshold() <= 0) {
            for (int party = 0; party < parties.size(); party++) {
                add(party, filter);
            }
            return;
        }
        double least = matcher.leastNameScore(search.question(), search.threshold());
        for (PreparedName name : asked.names()) {
            question.set(name);
            question.collect(
                    least,
                    number -> takesPart(number, search) && filter.lets(names.parties()[number]),
                    number -> add(names.parties()[number], filter));
        }
        for (Subject.IdentifierNumber number : search.question().identifiers()) {
            identifiers.visit(Identities.key(number), party -> add(party, filter));
        }
    }

    private boolean takesPart(int name, Search search) {
        return search.includeWeakAliases() || !names.weak()[name];
    }

    private void add(int party, Parties.Filter filter) {
        if (foundAt[party] == 0 && filter.lets(party)) {
            found.add(party);
            foundAt[party] = found.size();
        }
    }

    private void forget() {
        for (int i = 0; i < found.size(); i++) {
            foundAt[found.get(i)] = 0;
        }
        found.clear();
    }

    private List<Ranked> rank(PreparedSubject asked, Search search) {
        if (found.size() == 0) {
            return List.of();
        }
        scoreNames(asked, search);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int party = found.get(i);
            double score = score(asked.subject(), party, scores.strong(i), scores.weak(i));
            if (score >= search.threshold()) {
                ranked.add(new Ranked(i, party, score));
            }
        }
        ranked.sort(this::bestFirst);
        return ranked.subList(0, Math.min(search.limit(), ranked.size()));
    }

    private int bestFirst(Ranked one, Ranked other) {
        int byScore = Double.compare(other.score(), one.score());
        return byScore != 0 ? byScore : parties.compareIds(one.party(), other.party());
    }

    private double score(Subject asked, int party, double strong, double weak) {
        return matcher.score(asked, compared(asked, party), strong, weak);
    }

    /** A party as far as the question asks for it. */
    private Subject compared(Subject asked, int party) {
        if (asked.isNamedOnly()) {
            return ListedSubject.of(parties.kind(party));
        }
        return asked.addresses().isEmpty()
                ? ListedSubject.of(parties.facts(party))
                : ListedSubject.of(parties.get(party));
    }

    private void scoreNames(PreparedSubject asked, Search search) {
        scores.clear(found.size());
        for (PreparedName name : asked.names()) {
            question.set(name);
            for (int i = 0; i < found.size(); i++) {
                scoreNames(i, name.isWeak(), search);
            }
        }
    }

    private void scoreNames(int i, boolean weakQuestion, Search search) {
        int party = found.get(i);
        for (int at = namesOf.start(party); at < namesOf.end(party); at++) {
            int name = namesOf.values()[at];
            if (takesPart(name, search)) {
                double score = question.score(name);
                int position = names.positions()[name];
                scores.add(i, position, score, weakQuestion || names.weak()[name]);
                if (score >= matcher.defaultThreshold()) {
                    scores.addSufficient(i, position);
                }
            }
        }
    }

    private Hit hit(Ranked ranked, PreparedSubject asked) {
        ListedParty party = parties.get(ranked.party());
        int best = best(ranked.at());
        int[] told = scores.told(ranked.at());
        TokenMatcher judge = matcher;
        return new Hit(
                party,
                ranked.score(),
                best < 0 ? null : party.names().get(best),
                () -> explain(judge, asked, ranked.party(), party.names(), told));
    }

    /** The position of the name that decides, −1 where none agrees. */
    private int best(int found) {
        boolean weak = matcher.countsMore(scores.weak(found), scores.strong(found));
        return weak ? scores.weakAt(found) : scores.strongAt(found);
    }

    /**
     * Says why a party was found, by whatever thread asks and whenever: it leaves the working
     * memory alone.
     *
     * @param listed all names of the party
     * @param told the positions of the names that it takes, in order
     */
    private List<Evidence> explain(
            TokenMatcher judge,
            PreparedSubject asked,
            int party,
            List<ListedName> listed,
            int[] told) {
        List<PreparedName> prepared = new ArrayList<>();
        for (int at : told) {
            ListedName name = listed.get(at);
            prepared.addAll(PreparedName.of(new Subject.Name(name.text(), name.strength()), at));
        }
        Subject compared = compared(asked.subject(), party);
        return judge.compare(asked, new PreparedSubject(compared, prepared)).evidence();
    }
}
