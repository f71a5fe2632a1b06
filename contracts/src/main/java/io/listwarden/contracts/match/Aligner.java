package io.listwarden.contracts.match;

import java.util.Arrays;

/**
 * Lays two names side by side and says how far they agree: each word stands beside at most one of
 * the other name, the best pairs first, in whatever order they come; a few words may stand beside
 * one that is all of them.
 *
 * <p>The score is
 *
 * <pre>agreed / (linked + extra · more + differing · less)</pre>
 *
 * where <em>linked</em> is the weight of the words that stand in pairs, the lesser of the two,
 * <em>agreed</em> the same times their agreement, and <em>more</em> and <em>less</em> are the
 * weights of the words that each name has of its own. Words that only one name has may have been
 * left out by the other's writer and cost little; where both have words of their own they are
 * likely to mean two parties. An initial covers the whole of a word, but only its own weight of it,
 * and agrees little, where no other pair is more than generic or a number: M Invest is any Invest
 * with an M, and A1 any name with an A and a 1.
 *
 * <p>Reusable without new memory, and for one thread: {@link #begin}, then {@link #add} for every
 * pair of words that could stand together, in any order, then {@link #score}.
 */
public final class Aligner {
    /** Links and words of less weight say little about who is meant. */
    private static final double SAYS_WHO = 0.25;

    /** Lighter words are in so many names that they do not show that much agrees. */
    private static final double DISTINGUISHES = 0.4;

    /** Lighter words are generic ones, or initials. */
    private static final double GENERIC = 0.3;

    /** What an initial counts beside a word where nothing else says who is meant. */
    private static final double OF_LONE_INITIAL = 0.4;

    private final Tuning tuning;
    private int size;
    private int[] places = new int[32];
    private double[] gains = new double[32];
    private double[] agreements = new double[32];
    private double[] weightsA = new double[32];
    private double[] weightsB = new double[32];
    private double weightA;
    private double weightB;
    private long numbersA;
    private long numbersB;
    private long linkedA;
    private long linkedB;
    private int chosen;

    /** Whether anything but initials, numbers and generic words stands in pairs. */
    private boolean namesSomebody;

    public Aligner(Tuning tuning) {
        this.tuning = tuning;
    }

    /**
     * Starts with two names.
     *
     * @param weightA of all words of the one
     * @param numbersA a bit for each of its words that is a number
     * @param weightB of all words of the other
     * @param numbersB a bit for each of its words that is a number
     */
    public void begin(double weightA, long numbersA, double weightB, long numbersB) {
        this.weightA = weightA;
        this.numbersA = numbersA;
        this.weightB = weightB;
        this.numbersB = numbersB;
        size = 0;
        chosen = 0;
    }

    /**
     * Adds a pair that could stand: words {@code fromA} to {@code toA} of the one name, beside
     * {@code fromB} to {@code toB} of the other; ends exclusive, all below 64.
     */
    public void add(
            int fromA,
            int toA,
            int fromB,
            int toB,
            double agreement,
            double weightA,
            double weightB) {
        if (size == places.length) {
            grow();
        }
        int place = fromA | toA << 8 | fromB << 16 | toB << 24;
        double gain = gain(place, agreement, weightA, weightB);
        int at = size++;
        while (at > 0 && comesBefore(gain, place, at - 1)) {
            move(at - 1, at);
            at--;
        }
        places[at] = place;
        gains[at] = gain;
        agreements[at] = agreement;
        weightsA[at] = weightA;
        weightsB[at] = weightB;
    }

    private void grow() {
        int length = size * 2;
        places = Arrays.copyOf(places, length);
        gains = Arrays.copyOf(gains, length);
        agreements = Arrays.copyOf(agreements, length);
        weightsA = Arrays.copyOf(weightsA, length);
        weightsB = Arrays.copyOf(weightsB, length);
    }

    private void move(int from, int to) {
        places[to] = places[from];
        gains[to] = gains[from];
        agreements[to] = agreements[from];
        weightsA[to] = weightsA[from];
        weightsB[to] = weightsB[from];
    }

    /**
     * Words that one only stands for, as an acronym does, are worth no more than it, so that equal
     * words go before them.
     */
    private static double gain(int place, double agreement, double weightA, double weightB) {
        boolean standsForSeveral =
                agreement < Joining.MOST && toA(place) - fromA(place) != toB(place) - fromB(place);
        return agreement * (standsForSeveral ? 2 * Math.min(weightA, weightB) : weightA + weightB);
    }

    /** Larger gains first; equal ones by a place that is the same whichever name is the first. */
    private boolean comesBefore(double gain, int place, int other) {
        if (gain != gains[other]) {
            return gain > gains[other];
        }
        int sum = fromA(place) + fromB(place);
        int otherSum = fromA(places[other]) + fromB(places[other]);
        return sum != otherSum ? sum < otherSum : Integer.compareUnsigned(place, places[other]) < 0;
    }

    /** 0 to 1, rounded to four digits, so that both directions give the same. */
    public double score() {
        choose();
        if (chosen == 0) {
            return 0;
        }
        double score = numbers() * order() * agreed() / measure();
        return Math.round(score * 10_000) / 10_000.0;
    }

    private void choose() {
        linkedA = 0;
        linkedB = 0;
        chosen = 0;
        namesSomebody = false;
        for (int i = 0; i < size; i++) {
            long maskA = mask(fromA(places[i]), toA(places[i]));
            long maskB = mask(fromB(places[i]), toB(places[i]));
            if ((linkedA & maskA) == 0 && (linkedB & maskB) == 0) {
                linkedA |= maskA;
                linkedB |= maskB;
                move(i, chosen);
                namesSomebody |= mass(chosen) >= GENERIC && !isNumber(chosen);
                chosen++;
            }
        }
        size = chosen;
    }

    private double agreed() {
        double agreed = 0;
        for (int i = 0; i < chosen; i++) {
            agreed += agreement(i) * mass(i);
        }
        return agreed;
    }

    private double agreement(int link) {
        return covers(link) ? agreements[link] : OF_LONE_INITIAL;
    }

    /** Numbers stand beside numbers alone, so that one side tells. */
    private boolean isNumber(int link) {
        return (numbersA >>> fromA(places[link]) & 1) != 0;
    }

    /** What {@link #agreed} is measured by: it, and all that does not agree. */
    double measure() {
        double lone = loneA();
        double otherLone = loneB();
        return linked()
                + extra() * Math.max(lone, otherLone)
                + tuning.differing(Math.min(lone, otherLone));
    }

    /** What words cost that only one of the names has. */
    double extra() {
        int pairs = 0;
        double agreed = 0;
        double most = 0;
        for (int i = 0; i < chosen; i++) {
            double mass = mass(i);
            if (mass >= SAYS_WHO) {
                pairs++;
                agreed += mass >= DISTINGUISHES ? agreements[i] * mass : 0;
                most = isShortNumber(i) ? most : Math.max(most, agreements[i] * mass);
            }
        }
        return tuning.extra(pairs, agreed, most);
    }

    /** A number of few digits is that of many things. */
    private boolean isShortNumber(int link) {
        return isNumber(link) && mass(link) <= Lexicon.NUMBER;
    }

    private double linked() {
        double linked = 0;
        for (int i = 0; i < chosen; i++) {
            linked += mass(i);
        }
        return linked;
    }

    double loneA() {
        return lone(weightA, weightsA);
    }

    double loneB() {
        return lone(weightB, weightsB);
    }

    private double lone(double weight, double[] weights) {
        double lone = weight;
        for (int i = 0; i < chosen; i++) {
            lone -= covers(i) ? weights[i] : mass(i);
        }
        return Math.max(0, lone);
    }

    private boolean covers(int link) {
        return namesSomebody || agreements[link] != Similarity.OF_INITIAL;
    }

    /** 1, or less where both names have numbers that the other lacks. */
    double numbers() {
        boolean differ = (numbersA & ~linkedA) != 0 && (numbersB & ~linkedB) != 0;
        return differ ? tuning.otherNumbers() : 1;
    }

    /** 1, or less where the words come in another order. */
    double order() {
        for (int i = 1; i < chosen; i++) {
            for (int j = 0; j < i; j++) {
                boolean crossed =
                        fromA(places[i]) < fromA(places[j]) != fromB(places[i]) < fromB(places[j]);
                if (crossed && mass(i) >= SAYS_WHO && mass(j) >= SAYS_WHO) {
                    return tuning.reordered();
                }
            }
        }
        return 1;
    }

    private double mass(int link) {
        return Math.min(weightsA[link], weightsB[link]);
    }

    /** Number of links that stand, after {@link #score}. */
    int links() {
        return chosen;
    }

    Alignment.Link link(int number) {
        int place = places[number];
        boolean covered = covers(number);
        return new Alignment.Link(
                fromA(place),
                toA(place),
                fromB(place),
                toB(place),
                agreement(number),
                mass(number),
                covered ? 0 : weightsA[number] - mass(number),
                covered ? 0 : weightsB[number] - mass(number));
    }

    private static long mask(int from, int to) {
        return ((1L << (to - from)) - 1) << from;
    }

    private static int fromA(int place) {
        return place & 0xFF;
    }

    private static int toA(int place) {
        return place >>> 8 & 0xFF;
    }

    private static int fromB(int place) {
        return place >>> 16 & 0xFF;
    }

    private static int toB(int place) {
        return place >>> 24;
    }
}
