package io.listwarden.contracts.match;

/** Lays names side by side, word by word; see {@link Aligner}. */
final class AlignedNames implements NameScorer {
    private final Tuning tuning;
    private final Aligner aligner;

    AlignedNames(Tuning tuning) {
        this.tuning = tuning;
        this.aligner = new Aligner(tuning);
    }

    @Override
    public double score(PreparedName ours, PreparedName theirs) {
        return Alignment.score(ours, theirs, aligner);
    }

    @Override
    public NameExplanation explain(PreparedName ours, PreparedName theirs) {
        return AlignmentWords.explanation(Alignment.of(ours, theirs, tuning));
    }
}
