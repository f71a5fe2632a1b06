package io.listwarden.service.learning.lexicon;

/**
 * How much a word distinguishes, by how rare it is: the inverse document frequency (K. Spärck
 * Jones, "A statistical interpretation of term specificity and its application in retrieval",
 * Journal of Documentation 28, 1972), scaled so that a word in one name of a million counts 1 and
 * one in a hundred {@value #OF_A_HUNDREDTH}.
 */
final class Information {
    private static final double OF_A_HUNDREDTH = 0.35;
    private static final double A_DECIMAL_PLACE = (1 - OF_A_HUNDREDTH) / 4;
    private static final int STEPS = 20;

    private Information() {}

    /**
     * In steps of 0.05 to 1.
     *
     * @param share of the names that have the word, above 0
     * @param least what the commonest word of the sort of names counts
     */
    static double of(double share, double least) {
        double weight = OF_A_HUNDREDTH - A_DECIMAL_PLACE * (Math.log10(share) + 2);
        return rounded(Math.clamp(weight, least, 1));
    }

    private static double rounded(double weight) {
        return Math.round(weight * STEPS) / (double) STEPS;
    }
}
