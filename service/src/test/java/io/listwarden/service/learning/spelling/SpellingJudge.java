package io.listwarden.service.learning.spelling;

import java.util.Set;

/**
 * Says which words are spellings of one name: the further apart they are, the more parties must
 * have been seen with both.
 */
final class SpellingJudge {
    private static final int SHORTEST = 3;

    /** Of both words' letters, edited by learned costs: what no party need show. */
    private static final double ALIKE = 0.10;

    /** What two parties must show. */
    private static final double RATHER_ALIKE = 0.20;

    /** What three must. */
    private static final double HARDLY_ALIKE = 0.30;

    private static final int SOME = 2;
    private static final int SEVERAL = 3;

    /** Words that stand together in names this often, of those that have either, are two. */
    private static final double TOO_OFTEN_TOGETHER = 0.34;

    private final SpellingPairs pairs;
    private final LetterCosts costs;
    private final Set<String> known;
    private final Set<WordPair> different;

    SpellingJudge(
            SpellingPairs pairs, LetterCosts costs, Set<String> known, Set<WordPair> different) {
        this.pairs = pairs;
        this.known = Set.copyOf(known);
        this.costs = costs;
        this.different = Set.copyOf(different);
    }

    /** Whether a pair that parties have been seen with is one name. */
    boolean isSpelling(WordPair pair) {
        double apart = apart(pair);
        int parties = parties(pair);
        return mayBeOne(pair)
                && ((apart <= ALIKE && isKnown(pair))
                        || (apart <= RATHER_ALIKE && parties >= SOME)
                        || (apart <= HARDLY_ALIKE && parties >= SEVERAL));
    }

    /** Whether two spellings of a third may be in one set with it. */
    boolean fits(WordPair pair) {
        return isSpelling(pair) || (mayBeOne(pair) && apart(pair) <= RATHER_ALIKE);
    }

    /** A spelling that one party has is of no use to another. */
    private boolean isKnown(WordPair pair) {
        return known.contains(pair.first()) && known.contains(pair.second());
    }

    private boolean mayBeOne(WordPair pair) {
        return pair.shortest() >= SHORTEST
                && !different.contains(pair)
                && !SlavicForm.differ(pair.first(), pair.second())
                && together(pair) <= TOO_OFTEN_TOGETHER * parties(pair);
    }

    int parties(WordPair pair) {
        return pairs.parties().getOrDefault(pair, 0);
    }

    private int together(WordPair pair) {
        return pairs.together().getOrDefault(pair, 0);
    }

    /** How much of the longer word is edited, by learned costs. */
    double apart(WordPair pair) {
        return costs.distance(pair.first(), pair.second()) / pair.longest();
    }
}
