package io.listwarden.service.index;

/**
 * The most that some pairs of words bring towards a score together; see {@link Reach}. Used again,
 * and for one thread.
 */
final class Pairs {
    private int count;
    private double excess;
    private double weight;
    private double listedWeight;
    private double agreed;

    void clear() {
        count = 0;
        excess = 0;
        weight = 0;
        listedWeight = 0;
        agreed = 0;
    }

    void set(Pairs others) {
        clear();
        add(others);
    }

    /**
     * Adds a pair.
     *
     * @param brings its excess at most
     * @param own the weight of the question's words in it
     * @param listed the weight of the listed words in it at most
     * @param agrees its weight at most, times its agreement
     */
    void add(double brings, double own, double listed, double agrees) {
        count++;
        excess += brings;
        weight += own;
        listedWeight += listed;
        agreed = Math.max(agreed, agrees);
    }

    void add(Pairs others) {
        count += others.count;
        excess += others.excess;
        weight += others.weight;
        listedWeight += others.listedWeight;
        agreed = Math.max(agreed, others.agreed);
    }

    double excess() {
        return excess;
    }

    double weight() {
        return weight;
    }

    double listedWeight() {
        return listedWeight;
    }

    double agreed() {
        return agreed;
    }

    /**
     * What a listed name may weigh for the score to be reached by these pairs alone; below 0 where
     * none reaches it.
     *
     * @param whole what the words of the question count together
     */
    double heaviestName(Reach reach, double whole) {
        double linked = Math.min(weight, listedWeight);
        double lone = reach.mostLone(count, excess, linked, agreed, whole - weight);
        return lone < 0 ? -1 : listedWeight + lone + Reach.ROUNDING;
    }

    boolean mayReach(Reach reach, double whole) {
        return heaviestName(reach, whole) >= 0;
    }
}
