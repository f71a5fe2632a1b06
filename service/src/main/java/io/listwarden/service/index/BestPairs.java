package io.listwarden.service.index;

import java.util.Arrays;

/**
 * What listed names may weigh that reach a score by so many pairs of their words with a question's,
 * by the most that the best of these bring. Used again for the next question, and for one thread.
 */
final class BestPairs {
    /** More are not counted. */
    private static final int MOST = 8;

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
     * Says for each number of pairs what a name may weigh that has as many of them; below 0 where
     * it cannot reach the score. More than the last number are not told from it.
     *
     * @param besides what there is besides
     * @param whole what the words of the question count together
     * @param first the number that stands for none of these pairs
     */
    void weigh(Pairs besides, Reach reach, double whole, int first, double[] heaviest) {
        sum.set(always);
        sum.add(besides);
        int last = heaviest.length - 1;
        for (int at = first; at < last; at++) {
            heaviest[at] = sum.heaviestName(reach, whole);
            int next = at - first;
            sum.add(excesses[next], weights[next], listedWeights[next], agreed);
        }
        heaviest[last] = Double.POSITIVE_INFINITY;
    }
}
