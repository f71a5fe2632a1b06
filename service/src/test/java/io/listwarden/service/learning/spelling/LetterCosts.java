package io.listwarden.service.learning.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What it costs to exchange letters for others, as a share of an edit. Letters that are not here
 * cost 1 each.
 */
public final class LetterCosts {
    private static final int GROUP = Exchange.LONGEST;

    private final SortedMap<Exchange, Double> costs = new TreeMap<>();
    private final Map<String, Map<String, Double>> byLetters = new HashMap<>();

    void put(Exchange exchange, double cost) {
        costs.put(exchange, cost);
        put(exchange.first(), exchange.second(), cost);
        put(exchange.second(), exchange.first(), cost);
    }

    private void put(String from, String to, double cost) {
        byLetters.computeIfAbsent(from, letters -> new HashMap<>()).put(to, cost);
    }

    /** The cheapest way from one word to the other, in edits; symmetric. */
    double distance(String a, String b) {
        double[][] least = new double[a.length() + 1][b.length() + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        least[0][0] = 0;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                reach(a, i, b, j, least);
            }
        }
        return least[a.length()][b.length()];
    }

    /** Goes on from where i letters of one word and j of the other are behind. */
    private void reach(String a, int i, String b, int j, double[][] least) {
        for (int m = i; m <= Math.min(a.length(), i + GROUP); m++) {
            for (int n = j; n <= Math.min(b.length(), j + GROUP); n++) {
                double cost = least[i][j] + cost(a.substring(i, m), b.substring(j, n));
                least[m][n] = Math.min(least[m][n], cost);
            }
        }
    }

    private double cost(String from, String to) {
        if (from.equals(to)) {
            return 0;
        }
        double plain = Math.max(from.length(), to.length());
        return byLetters.getOrDefault(from, Map.of()).getOrDefault(to, plain);
    }

    /** The table's rows: letters, letters, cost; {@code -} stands for none. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        costs.forEach(
                (exchange, cost) ->
                        rows.add(
                                String.format(
                                        Locale.ROOT,
                                        "%s\t%s\t%.2f",
                                        exchange.first().isEmpty() ? "-" : exchange.first(),
                                        exchange.second(),
                                        cost)));
        return rows;
    }
}
