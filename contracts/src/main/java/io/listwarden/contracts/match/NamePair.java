package io.listwarden.contracts.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Two names of two parties.
 *
 * @param ours the question's name
 * @param theirs the other party's
 * @param score 0 to 1, of the words alone
 */
record NamePair(PreparedName ours, PreparedName theirs, double score) {
    /** Every name of the question with every name of the other. */
    static List<NamePair> all(PreparedSubject question, PreparedSubject other, NameScorer scorer) {
        List<NamePair> pairs = new ArrayList<>(question.names().size() * other.names().size());
        for (PreparedName ours : question.names()) {
            for (PreparedName theirs : other.names()) {
                pairs.add(new NamePair(ours, theirs, scorer.score(ours, theirs)));
            }
        }
        return pairs;
    }

    /** The pair of the highest score, the first of equal ones; null where there is none. */
    static @Nullable NamePair best(List<NamePair> pairs, boolean weak) {
        NamePair best = null;
        for (NamePair pair : pairs) {
            if (pair.isWeak() == weak && (best == null || pair.score() > best.score())) {
                best = pair;
            }
        }
        return best;
    }

    static double scoreOf(@Nullable NamePair pair) {
        return pair == null ? 0 : pair.score();
    }

    /** Whether either is a weak alias. */
    boolean isWeak() {
        return ours.isWeak() || theirs.isWeak();
    }

    /** What the pair counts by itself, 0 to 1. */
    double counts(Profile profile) {
        return isWeak() ? Math.min(score, profile.mostOfWeak()) : score;
    }
}
