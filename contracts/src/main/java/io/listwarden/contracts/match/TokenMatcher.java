package io.listwarden.contracts.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares names by the rule of a profile, word by word in most ({@link Aligner}), and the other
 * facts by a table ({@link Verdict}).
 */
public final class TokenMatcher implements Matcher {
    /** What an equal identifier gives, whatever the names are. */
    public static final double DECIDED = Verdict.DECIDED;

    private static final int MOST_ALSO_NAMED = 5;

    private final Profile profile;

    public TokenMatcher(Profile profile) {
        this.profile = profile;
    }

    @Override
    public double defaultThreshold() {
        return profile.threshold();
    }

    @Override
    public Comparison compare(Subject question, Subject other) {
        return compare(PreparedSubject.ofQuestion(question), PreparedSubject.of(other));
    }

    /** {@link #compare(Subject, Subject)} of sides that were made ready before. */
    public Comparison compare(PreparedSubject question, PreparedSubject other) {
        NameScorer scorer = NameScorer.of(profile.names());
        List<NamePair> pairs = NamePair.all(question, other, scorer);
        NamePair strong = NamePair.best(pairs, false);
        NamePair weak = NamePair.best(pairs, true);
        List<Evidence> evidence = new ArrayList<>();
        double score =
                Verdict.of(
                        profile,
                        question.subject(),
                        other.subject(),
                        NamePair.scoreOf(strong),
                        NamePair.scoreOf(weak),
                        (feature, finding, contribution) ->
                                evidence.add(evidence(feature, finding, contribution)));
        NamePair best = counting(strong, weak);
        if (best != null && best.score() > 0) {
            evidence.add(named(best, scorer));
            addAlsoNamed(pairs, best, scorer, evidence);
        }
        evidence.sort(weightiestFirst());
        return new Comparison(
                score, best == null || best.score() == 0 ? -1 : best.theirs().position(), evidence);
    }

    /** The score of {@link #compare} alone. */
    public double score(PreparedSubject question, PreparedSubject other) {
        List<NamePair> pairs = NamePair.all(question, other, NameScorer.of(profile.names()));
        return score(
                question.subject(),
                other.subject(),
                NamePair.scoreOf(NamePair.best(pairs, false)),
                NamePair.scoreOf(NamePair.best(pairs, true)));
    }

    /** The score alone, of names that were compared already; see {@link Verdict#of}. */
    public double score(Subject question, Subject other, double strong, double weak) {
        return Verdict.of(profile, question, other, strong, weak, Verdict.Ledger.NONE);
    }

    /** See {@link Verdict#leastNameScore}. */
    public double leastNameScore(Subject question, double threshold) {
        return Verdict.leastNameScore(profile, question, threshold);
    }

    /** Whether a weak alias of this score decides rather than a strong name of that one. */
    public boolean countsMore(double weak, double strong) {
        return Math.min(weak, profile.mostOfWeak()) > strong;
    }

    private @Nullable NamePair counting(@Nullable NamePair strong, @Nullable NamePair weak) {
        return countsMore(NamePair.scoreOf(weak), NamePair.scoreOf(strong)) ? weak : strong;
    }

    private static Comparator<Evidence> weightiestFirst() {
        return Comparator.comparingDouble((Evidence e) -> Math.abs(e.contribution())).reversed();
    }

    private static Evidence evidence(Feature feature, Finding finding, double contribution) {
        Finding.Told told = finding.told().get();
        return new Evidence(
                feature.name(),
                finding.score(),
                feature.weight(),
                contribution,
                told.detail(),
                told.query(),
                told.listed(),
                List.of());
    }

    private static Evidence named(NamePair pair, NameScorer scorer) {
        NameExplanation explanation = scorer.explain(pair.ours(), pair.theirs());
        return new Evidence(
                "name",
                pair.score(),
                1,
                pair.score(),
                explanation.sentence(),
                pair.ours().name().text(),
                pair.theirs().name().text(),
                explanation.words());
    }

    /**
     * Further names that would do by themselves, each by its best reading: they count nothing, but
     * say much.
     */
    private void addAlsoNamed(
            List<NamePair> pairs, NamePair best, NameScorer scorer, List<Evidence> evidence) {
        if (best.counts(profile) >= profile.threshold()) {
            Set<Integer> told = new HashSet<>(Set.of(best.theirs().position()));
            pairs.stream()
                    .filter(pair -> pair.counts(profile) >= profile.threshold())
                    .sorted(Comparator.comparingDouble(NamePair::score).reversed())
                    .filter(pair -> told.add(pair.theirs().position()))
                    .limit(MOST_ALSO_NAMED)
                    .map(pair -> alsoNamed(pair, scorer))
                    .forEach(evidence::add);
        }
    }

    private static Evidence alsoNamed(NamePair pair, NameScorer scorer) {
        NameExplanation explanation = scorer.explain(pair.ours(), pair.theirs());
        return new Evidence(
                "also-named",
                pair.score(),
                0,
                0,
                "The party is also named so: " + explanation.sentence(),
                pair.ours().name().text(),
                pair.theirs().name().text(),
                explanation.words());
    }
}
