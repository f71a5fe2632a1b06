package io.listwarden.service.index;

import java.util.Arrays;

/**
 * How many pairs of a question's words with those of a listed name it takes to reach a score, by
 * the most that the best of them bring. Used again for the next question, and for one thread.
 */
final class BestPairs {
    /** More are not counted. */
    private static final int MOST = WordClasses.MOST_COARSE;

    /** What any name may have without a word that is like one of the question's. */
    private final Pairs always = new Pairs();

    private final double[] excesses = new double[MOST];
    private final double[] weights = new double[MOST];
    private final double[] listedWeights = new double[MOST];
    private double agreed;
    private final Pairs sum = new Pairs();

    void clear() {
        always.clear();
        Arrays.fill(excesses, 0);
        Arrays.fill(weights, 0);
        Arrays.fill(listedWeights, 0);
        agreed = 0;
    }

    /** Adds a pair that any name may have. */
    void addAlways(Pairs pair) {
        always.add(pair);
    }

    /** Adds a pair that a name may have. */
    void add(Pairs pair) {
        insert(pair.excess(), excesses);
        insert(pair.weight(), weights);
        insert(pair.listedWeight(), listedWeights);
        agreed = Math.max(agreed, pair.agreed());
    }

    private static void insert(double one, double[] largestFirst) {
        if (one > largestFirst[MOST - 1]) {
            int at = MOST - 1;
            while (at > 0 && largestFirst[at - 1] < one) {
                largestFirst[at] = largestFirst[at - 1];
                at--;
            }
            largestFirst[at] = one;
        }
    }

    /**
     * The fewest of these pairs that may reach the score, {@value WordClasses#MOST_COARSE} where
     * more do or none.
     *
     * @param besides what there is besides
     * @param whole what the words of the question count together
     */
    int fewest(Pairs besides, Reach reach, double whole) {
        sum.set(always);
        sum.add(besides);
        int count = 0;
        while (count < MOST && !sum.mayReach(reach, whole)) {
            sum.add(excesses[count], weights[count], listedWeights[count], agreed);
            count++;
        }
        return count;
    }
}
