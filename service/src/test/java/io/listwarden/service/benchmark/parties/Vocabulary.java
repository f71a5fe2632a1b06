package io.listwarden.service.benchmark.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * An endless vocabulary that continues a real one: known words come as often as they are met, and
 * new ones as often as a further text of the same kind would bring them.
 *
 * <p>The chance that the next word is new is the share of words that were met once (Good, "The
 * population frequencies of species and the estimation of population parameters", Biometrika 40,
 * 1953). As that is also the slope of the growth of distinct words over all words, the exponent of
 * Heaps' law at the end of the text is the share of those words among the distinct ones. New words
 * are ranked, and chosen by a power law whose exponent is the reciprocal of that of Heaps' law, as
 * Zipf's law demands; it continues the known ones where they end, at a frequency of one.
 */
final class Vocabulary {
    private static final double STEEPEST = 0.95;
    private static final double FLATTEST = 0.3;
    private static final long LAST_RANK = 1L << 50;

    private final List<String> known;
    private final int[] met;
    private final Syllables syllables;
    private final double newcomers;
    private final double heaps;
    private final long seed;

    private Vocabulary(List<String> known, int[] met, int metOnce, long seed) {
        this.known = known;
        this.met = met;
        this.syllables = new Syllables(known);
        this.newcomers = metOnce / (double) met.length;
        this.heaps = Math.clamp(metOnce / (double) known.size(), FLATTEST, STEEPEST);
        this.seed = seed;
    }

    /**
     * @param words every word of a text as often as it stands there; not empty
     */
    static Vocabulary of(List<String> words, long seed) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> known = new ArrayList<>();
        int[] met = new int[words.size()];
        for (int i = 0; i < met.length; i++) {
            met[i] = numbers.computeIfAbsent(words.get(i), _ -> numbers.size());
            if (met[i] == known.size()) {
                known.add(words.get(i));
            }
        }
        return new Vocabulary(known, met, metOnce(met, known.size()), seed);
    }

    private static int metOnce(int[] met, int known) {
        int[] times = new int[known];
        for (int word : met) {
            times[word]++;
        }
        int once = 0;
        for (int n : times) {
            once += n == 1 ? 1 : 0;
        }
        return once;
    }

    /** Number of known words. */
    int size() {
        return known.size();
    }

    /** The exponent of Heaps' law, 0 to 1: distinct words grow as this power of all words. */
    double heapsExponent() {
        return heaps;
    }

    /** The next word of a text that goes on. */
    String next(RandomGenerator random) {
        return random.nextDouble() < newcomers && !syllables.isEmpty()
                ? made(newcomer(random))
                : common(random);
    }

    /** A known word, the commoner the likelier. */
    String common(RandomGenerator random) {
        return known.get(met[random.nextInt(met.length)]);
    }

    /** A word that hardly any text has. */
    String unheardOf(RandomGenerator random) {
        return syllables.isEmpty()
                ? common(random)
                : made(random.nextLong(LAST_RANK, 2 * LAST_RANK));
    }

    /**
     * A rank by the distribution of Lomax, whose density is a power law that begins at a scale: the
     * one at which the first newcomer is as frequent as a word that was met once.
     */
    private long newcomer(RandomGenerator random) {
        double tail = 1 / heaps - 1;
        double scale = Math.max(1, newcomers * tail * met.length);
        double rank = scale * (Math.pow(1 - random.nextDouble(), -1 / tail) - 1);
        return (long) Math.min(rank, LAST_RANK - 1);
    }

    private String made(long rank) {
        return syllables.word(new SplittableRandom(seed ^ (rank * 0x9E37_79B9_7F4A_7C15L)));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d distinct in %,d, growing as the power %.2f",
                known.size(),
                met.length,
                heaps);
    }
}
