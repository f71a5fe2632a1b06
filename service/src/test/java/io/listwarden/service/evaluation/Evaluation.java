package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.Matcher;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.index.PartyIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a matcher said to all labelled pairs and random questions.
 *
 * @param threshold the matcher's own
 * @param scored in the order of the classes; random questions stand among them as negatives
 */
record Evaluation(double threshold, List<Scored> scored) {
    Evaluation {
        scored = List.copyOf(scored);
    }

    /** Runs everything on the lists; the same for the same lists, share and matcher. */
    static Evaluation run(List<ListedParty> parties, Sampling sampling) {
        return run(parties, sampling, List.of(Profile.BALANCED)).getFirst();
    }

    /** The same of several profiles, in their order; all are asked about the same pairs. */
    static List<Evaluation> run(
            List<ListedParty> parties, Sampling sampling, List<Profile> profiles) {
        Corpus corpus = Corpus.of(parties);
        PartyIndex index = MatcherInUse.index(parties);
        List<LabelledPair> pairs =
                sources(index).stream().flatMap(source -> source.pairs(corpus, sampling)).toList();
        return profiles.stream()
                .map(profile -> run(parties, sampling, corpus, index, pairs, profile))
                .toList();
    }

    private static Evaluation run(
            List<ListedParty> parties,
            Sampling sampling,
            Corpus corpus,
            PartyIndex index,
            List<LabelledPair> pairs,
            Profile profile) {
        Matcher matcher = MatcherInUse.matcher(profile);
        List<Scored> scored = new ArrayList<>(score(pairs, matcher));
        RandomNegatives random = new RandomNegatives(index, parties, profile);
        scored.addAll(
                random.ask(
                        Stream.of(
                                        RandomPersons.questions(sampling),
                                        RecombinedPersons.questions(corpus, sampling),
                                        RandomCompanies.questions(sampling))
                                .flatMap(questions -> questions)));
        return new Evaluation(matcher.defaultThreshold(), scored);
    }

    private static List<PairSource> sources(PartyIndex index) {
        return List.of(
                new AliasPairs(),
                new CrossListPairs(),
                new ScriptPairs(),
                new VariedPairs(),
                new NearestNegatives(index),
                new SharedWordNegatives());
    }

    private static List<Scored> score(List<LabelledPair> pairs, Matcher matcher) {
        return pairs.parallelStream()
                .map(pair -> pair.scored(matcher.compare(pair.question(), pair.listed()).score()))
                .toList();
    }

    /** What concerns one half, without the true homonyms. */
    List<Scored> of(Half half) {
        return scored.stream()
                .filter(pair -> pair.half() == half && !RandomNegatives.isHomonym(pair))
                .toList();
    }

    /** Positives that are missed, the lowest score first. */
    List<Scored> misses(Half half) {
        return of(half).stream()
                .filter(pair -> pair.same() && pair.score() < threshold)
                .sorted(Comparator.comparingDouble(Scored::score))
                .toList();
    }

    /** Negatives that are raised, the highest score first. */
    List<Scored> falseHits(Half half) {
        return of(half).stream()
                .filter(pair -> !pair.same() && pair.score() >= threshold)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }
}
