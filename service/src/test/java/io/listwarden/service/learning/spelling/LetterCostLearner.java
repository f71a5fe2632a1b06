package io.listwarden.service.learning.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts which letters are exchanged between spellings of one name, and which between words that
 * are as near but not known to be one name. What is commoner there than here is cheap. The idea of
 * a distance learned from pairs is E. S. Ristad's and P. N. Yianilos's ("Learning String-Edit
 * Distance", IEEE Transactions on Pattern Analysis and Machine Intelligence 20, 1998), that of
 * groups of letters E. Brill's and R. C. Moore's ("An Improved Error Model for Noisy Channel
 * Spelling Correction", ACL 2000).
 */
public final class LetterCostLearner {
    /** Letters that fewer names exchange are these names' affair. */
    private static final int FEWEST = 5;

    /** Pairs of which a larger part is edited are not spellings but other words. */
    private static final double MOST_EDITED = 0.4;

    private static final int SHORTEST = 3;
    private static final int FIRST_CONSONANTS = 3;

    /** What is as common between spellings as between other words. */
    private static final double NEUTRAL = 0.8;

    /** What becoming twice as common as that saves. */
    private static final double DOUBLED = 0.15;

    private static final double CHEAPEST = 0.2;
    private static final int STEPS = 20;

    /** A group must be cheaper than its parts by that much to be worth a row. */
    private static final double WORTH_A_ROW = 0.15;

    private LetterCostLearner() {}

    /**
     * Learns.
     *
     * @param alike pairs of words that are spellings of one name, or mostly
     * @param others pairs of words that are near each other, of which it is not known
     */
    public static LetterCosts learn(Set<WordPair> alike, Set<WordPair> others) {
        Counts spellings = Counts.of(alike);
        Counts chance = Counts.of(others);
        LetterCosts costs = new LetterCosts();
        new TreeMap<>(spellings.exchanges())
                .forEach(
                        (exchange, count) -> {
                            if (spellings.namesOf(exchange) >= FEWEST) {
                                add(exchange, cost(spellings, chance, exchange, count), costs);
                            }
                        });
        return costs;
    }

    private static void add(Exchange exchange, double cost, LetterCosts costs) {
        for (Exchange each : exchange.each()) {
            double parts = costs.distance(each.first(), each.second());
            if (cost <= parts - WORTH_A_ROW + 1e-9) {
                costs.put(each, cost);
            }
        }
    }

    /** The count is taken a standard deviation low, so that few pairs are not trusted much. */
    private static double cost(Counts spellings, Counts chance, Exchange exchange, int count) {
        double there = (count - Math.sqrt(count)) / spellings.pairs();
        double here = (chance.of(exchange) + 1.0) / chance.pairs();
        double cost = NEUTRAL - DOUBLED * Math.log(there / here) / Math.log(2);
        return Math.round(Math.clamp(cost, CHEAPEST, 1) * STEPS) / (double) STEPS;
    }

    /**
     * How often letters are exchanged.
     *
     * @param pairs how many pairs were looked at
     * @param exchanges in how many of them
     * @param names by how many different names, told apart by their first consonants
     */
    private record Counts(
            int pairs, Map<Exchange, Integer> exchanges, Map<Exchange, Set<String>> names) {
        static Counts of(Set<WordPair> words) {
            Map<Exchange, Integer> exchanges = new HashMap<>();
            Map<Exchange, Set<String>> names = new HashMap<>();
            int pairs = 0;
            for (WordPair pair : words) {
                LetterAlignment alignment = LetterAlignment.of(pair);
                if (pair.shortest() >= SHORTEST
                        && alignment.edits() <= MOST_EDITED * pair.longest()) {
                    pairs++;
                    for (Exchange exchange : alignment.exchanges()) {
                        exchanges.merge(exchange, 1, Integer::sum);
                        names.computeIfAbsent(exchange, e -> new HashSet<>()).add(consonants(pair));
                    }
                }
            }
            return new Counts(pairs, exchanges, names);
        }

        private static String consonants(WordPair pair) {
            String consonants = pair.first().replaceAll("[aeiouyh]", "");
            return consonants.substring(0, Math.min(FIRST_CONSONANTS, consonants.length()));
        }

        int of(Exchange exchange) {
            return exchanges.getOrDefault(exchange, 0);
        }

        int namesOf(Exchange exchange) {
            return names.getOrDefault(exchange, Set.of()).size();
        }
    }
}
