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
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    private double[] strong = new double[64];
    private double[] weak = new double[64];

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
        forget();
        List<Hit> hits = new ArrayList<>(ranked.size());
        for (Ranked one : ranked) {
            hits.add(hit(one, asked, search));
        }
        return hits;
    }

    /** A party with its score. */
    private record Ranked(int party, double score) {}

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
            double score = score(asked.subject(), party, strong[i], weak[i]);
            if (score >= search.threshold()) {
                ranked.add(new Ranked(party, score));
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

    /** The best strong and the best weak name of every party that was found. */
    private void scoreNames(PreparedSubject asked, Search search) {
        if (strong.length < found.size()) {
            strong = new double[2 * found.size()];
            weak = new double[2 * found.size()];
        }
        Arrays.fill(strong, 0, found.size(), 0);
        Arrays.fill(weak, 0, found.size(), 0);
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
                double[] best = weakQuestion || names.weak()[name] ? weak : strong;
                best[i] = Math.max(best[i], question.score(name));
            }
        }
    }

    private Hit hit(Ranked ranked, PreparedSubject asked, Search search) {
        ListedParty party = parties.get(ranked.party());
        Told told = told(ranked.party(), asked, search);
        TokenMatcher judge = matcher;
        return new Hit(
                party,
                ranked.score(),
                told.best() < 0 ? null : party.names().get(told.best()),
                () -> explain(judge, asked, party, told));
    }

    private static List<Evidence> explain(
            TokenMatcher matcher, PreparedSubject asked, ListedParty party, Told told) {
        List<PreparedName> prepared =
                told.positions().stream().flatMap(at -> prepared(party, at)).toList();
        return matcher.compare(asked, new PreparedSubject(ListedSubject.of(party), prepared))
                .evidence();
    }

    private static Stream<PreparedName> prepared(ListedParty party, int position) {
        ListedName name = party.names().get(position);
        return PreparedName.of(new Subject.Name(name.text(), name.strength()), position).stream();
    }

    /**
     * Names of a party that an explanation needs.
     *
     * @param best the one that decides, −1 where none agrees
     * @param positions those that decide and those that would do by themselves, ascending
     */
    private record Told(int best, List<Integer> positions) {}

    private Told told(int party, PreparedSubject asked, Search search) {
        SortedSet<Integer> positions = new TreeSet<>();
        Best strongest = new Best();
        Best weakest = new Best();
        for (PreparedName name : asked.names()) {
            question.set(name);
            for (int at = namesOf.start(party); at < namesOf.end(party); at++) {
                int number = namesOf.values()[at];
                if (takesPart(number, search)) {
                    double score = question.score(number);
                    boolean isWeak = name.isWeak() || names.weak()[number];
                    (isWeak ? weakest : strongest).offer(names.positions()[number], score);
                    if (score >= matcher.defaultThreshold()) {
                        positions.add((int) names.positions()[number]);
                    }
                }
            }
        }
        strongest.addTo(positions);
        weakest.addTo(positions);
        boolean weak = matcher.countsMore(weakest.score, strongest.score);
        return new Told(weak ? weakest.position : strongest.position, List.copyOf(positions));
    }

    /** The position of the name that scores most, the first of equal ones. */
    private static final class Best {
        private int position = -1;
        private double score;

        void offer(int other, double otherScore) {
            if (otherScore > score || (otherScore == score && other < position)) {
                position = other;
                score = otherScore;
            }
        }

        void addTo(SortedSet<Integer> positions) {
            if (position >= 0) {
                positions.add(position);
            }
        }
    }
}
