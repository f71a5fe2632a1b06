package io.listwarden.service.match;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/**
 * The best pair of names of two parties.
 *
 * @param alignment how their words stand side by side
 * @param score 0 to 1, of the words alone
 * @param weak whether either is a weak alias
 */
record NamePair(Alignment alignment, double score, boolean weak) {
    /** What a weak alias counts at most; below any sensible threshold. */
    static final double MOST_OF_WEAK = 0.75;

    /** What the pair counts, 0 to 1. */
    double counts() {
        return weak ? Math.min(score, MOST_OF_WEAK) : score;
    }

    /** The pair that counts most, a strong one before a weak one; null without names. */
    static @Nullable NamePair best(Profile question, Profile other) {
        NamePair best = null;
        for (PreparedName ours : question.names()) {
            for (PreparedName theirs : other.names()) {
                best = better(best, of(ours, theirs));
            }
        }
        return best;
    }

    /** The weak pair that agrees most; null where there is none. */
    static @Nullable NamePair bestWeak(Profile question, Profile other) {
        NamePair best = null;
        for (PreparedName ours : question.names()) {
            for (PreparedName theirs : other.names()) {
                NamePair pair = ours.isWeak() || theirs.isWeak() ? of(ours, theirs) : null;
                if (pair != null && (best == null || pair.score() > best.score())) {
                    best = pair;
                }
            }
        }
        return best;
    }

    /** Every name of the question with that one. */
    static Stream<NamePair> all(Profile question, PreparedName theirs) {
        return question.names().stream().map(ours -> of(ours, theirs));
    }

    static NamePair of(PreparedName ours, PreparedName theirs) {
        Alignment alignment = Alignment.of(ours, theirs);
        return new NamePair(alignment, alignment.score(), ours.isWeak() || theirs.isWeak());
    }

    private static NamePair better(@Nullable NamePair best, NamePair next) {
        if (best == null || next.counts() > best.counts()) {
            return next;
        }
        boolean strongerTie = next.counts() == best.counts() && best.weak() && !next.weak();
        return strongerTie ? next : best;
    }
}
