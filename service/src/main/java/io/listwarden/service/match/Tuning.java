package io.listwarden.service.match;

/**
 * What names are judged by.
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
        double reordered) {
    /** Names that agree by less weight agree in little. */
    private static final double MUCH = 1.4;

    private static final double LITTLE = 0.6;

    /**
     * What a word counts that only one name has; the less, the more pairs and weight there are.
     *
     * @param pairs how many pairs of words say who is meant
     * @param linked the weight of all pairs
     */
    public double extra(int pairs, double linked) {
        double lacking = pairs < 2 ? 1 : Math.clamp((MUCH - linked) / (MUCH - LITTLE), 0, 1);
        return extra + (extraBesideLittle - extra) * lacking;
    }

    public static final Tuning BALANCED = new Tuning(0.32, 0.7, 1, 0.7, 0.99);
}
