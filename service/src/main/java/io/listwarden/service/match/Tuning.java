package io.listwarden.service.match;

/**
 * Words that stand in pairs, and what those count that do not; see {@link Aligner}.
 *
 * @param extra what a word counts that only one name has, 0 to 1, where much agrees
 * @param extraBesideLittle the same where little agrees: a first name is not a full name
 * @param differing what words count that both names have of their own
 * @param otherNumbers what is left of a score where both names have numbers of their own
 * @param reordered what is left of a score where the words come in another order
 */
public record Tuning(
        double extra,
        double extraBesideLittle,
        double differing,
        double otherNumbers,
        double reordered)
        implements NameRule {
    /** Names that agree by less weight agree in little. */
    private static final double MUCH = 1.4;

    private static final double LITTLE = 0.6;

    /**
     * What a word counts that only one name has.
     *
     * @param pairs how many pairs of words say who is meant
     * @param linked the weight of all pairs
     */
    double extra(int pairs, double linked) {
        double lacking = pairs < 2 ? 1 : Math.clamp((MUCH - linked) / (MUCH - LITTLE), 0, 1);
        return extra + (extraBesideLittle - extra) * lacking;
    }

    static final Tuning BALANCED = new Tuning(0.32, 0.7, 1, 0.7, 0.99);
    static final Tuning STRICT = new Tuning(0.4, 0.85, 1.1, 0.6, 0.98);
    static final Tuning BROAD = new Tuning(0.25, 0.6, 0.85, 0.8, 1);
}
