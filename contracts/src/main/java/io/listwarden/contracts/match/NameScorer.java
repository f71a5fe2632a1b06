package io.listwarden.contracts.match;

/** Compares names by one {@link NameRule}, one pair after another; for one thread. */
interface NameScorer {
    static NameScorer of(NameRule rule) {
        return switch (rule) {
            case Tuning tuning -> new AlignedNames(tuning);
            case OfacNames names -> new OfacScorer(names);
        };
    }

    /** 0 to 1, rounded to four digits. */
    double score(PreparedName ours, PreparedName theirs);

    /** Why the score is what it is. */
    NameExplanation explain(PreparedName ours, PreparedName theirs);
}
