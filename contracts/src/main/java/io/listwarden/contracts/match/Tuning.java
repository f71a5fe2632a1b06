package io.listwarden.contracts.match;

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
    /** Names whose pairs agree by this weight, or more, agree in much. */
    private static final double MUCH = 1.0;

    /** Two pairs that agree by less agree in little. */
    private static final double LITTLE = 0.5;

    /** The same of a single one, which has to be a word that hardly anybody else bears. */
    private static final double LITTLE_ALONE = 0.9;

    /** Names of which no word agrees by more agree in common words alone. */
    private static final double STANDS_OUT = 0.51;

    /** Legal forms, titles and particles that differ weigh less than this. */
    private static final double SAYS_NOTHING = 0.015;

    /** A trading and a services that differ weigh as much. */
    private static final double SAYS_ANYTHING = 0.045;

    /** What words count besides their weight that differ and weigh as much. */
    private static final double ANYTHING = 0.1;

    /** So many common words are not common together. */
    private static final int SEVERAL = 3;

    /**
     * What a word counts that only one name has where nothing else stands out: Golden Cargo is not
     * Golden Cargo Chemicals, nor is every Mohammed Khan a Mohammed Ali Khan.
     */
    private static final double BESIDE_COMMON_WORDS = 1.5;

    /**
     * What words count that both names have of their own: they cost more than they weigh where they
     * say something at all, for Atlas Trading is not Atlas Services.
     *
     * @param weight the lesser of what stands alone in either name
     */
    public double differing(double weight) {
        double says = Math.clamp((weight - SAYS_NOTHING) / (SAYS_ANYTHING - SAYS_NOTHING), 0, 1);
        return differing * (weight + ANYTHING * says);
    }

    /**
     * What a word counts that only one name has; the less, the more pairs and weight there are.
     *
     * @param pairs how many pairs of words say who is meant
     * @param agreed the weight of the pairs of words that distinguish, times their agreement
     */
    public double extra(int pairs, double agreed) {
        double little = pairs < 2 ? LITTLE_ALONE : LITTLE;
        double lacking = Math.clamp((MUCH - agreed) / (MUCH - little), 0, 1);
        return extra + (extraBesideLittle - extra) * lacking;
    }

    /**
     * The same, or more where the names agree in one or two common words alone.
     *
     * @param most the largest weight of a pair of words, times its agreement
     */
    public double extra(int pairs, double agreed, double most) {
        double extra = extra(pairs, agreed);
        boolean areCommon = pairs < SEVERAL && most < STANDS_OUT;
        return areCommon ? Math.max(extra, BESIDE_COMMON_WORDS) : extra;
    }

    static final Tuning BALANCED = new Tuning(0.2, 0.7, 1.5, 0.7, 0.99);
    static final Tuning STRICT = new Tuning(0.32, 0.85, 1.7, 0.6, 0.98);
    static final Tuning BROAD = new Tuning(0.17, 0.6, 1.2, 0.8, 1);
}
