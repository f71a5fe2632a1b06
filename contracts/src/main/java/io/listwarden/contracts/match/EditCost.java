package io.listwarden.contracts.match;

import io.listwarden.contracts.name.table.Tables;

import java.util.Arrays;

/**
 * What it costs to make one word out of another with at most two edits: adding, dropping or
 * exchanging a letter, or swapping neighbours (optimal string alignment, the restricted
 * Damerau-Levenshtein distance), each weighted by how often writers do that to names ({@code
 * letter-costs.tsv}, learned from the aliases in the lists).
 *
 * <p>Works without memory of its own: equal ends are skipped, and of what is left every way of
 * spending the edits is tried.
 */
final class EditCost {
    /** More edits than were allowed. */
    static final double TOO_MANY = Double.POSITIVE_INFINITY;

    static final double FIRST_LETTER = 0.5;

    private static final int NOTHING = 26;
    private static final int OTHER = 27;
    private static final double[][] LETTERS = load();

    private EditCost() {}

    /**
     * In edits; symmetric; {@link #TOO_MANY} where it takes more than that many.
     *
     * @param edits 0 to 2
     */
    static double between(String a, String b, int edits) {
        double cost = between(a, 0, a.length(), b, 0, b.length(), edits);
        boolean begins = a.isEmpty() || b.isEmpty() || a.charAt(0) == b.charAt(0);
        return begins || Letters.alike(a.charAt(0), b.charAt(0)) ? cost : cost + FIRST_LETTER;
    }

    private static double between(
            String a, int fromA, int toA, String b, int fromB, int toB, int edits) {
        int i = fromA;
        int j = fromB;
        int endA = toA;
        int endB = toB;
        while (i < endA && j < endB && a.charAt(i) == b.charAt(j)) {
            i++;
            j++;
        }
        while (endA > i && endB > j && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        if (i == endA && j == endB) {
            return 0;
        }
        if (edits == 0 || Math.abs((endA - i) - (endB - j)) > edits) {
            return TOO_MANY;
        }
        return cheapest(a, i, endA, b, j, endB, edits);
    }

    private static double cheapest(
            String a, int i, int endA, String b, int j, int endB, int edits) {
        double best = TOO_MANY;
        if (i < endA) {
            best = drop(a.charAt(i)) + between(a, i + 1, endA, b, j, endB, edits - 1);
        }
        if (j < endB) {
            best =
                    Math.min(
                            best,
                            drop(b.charAt(j)) + between(a, i, endA, b, j + 1, endB, edits - 1));
        }
        if (i < endA && j < endB) {
            double exchanged = exchange(a.charAt(i), b.charAt(j));
            best = Math.min(best, exchanged + between(a, i + 1, endA, b, j + 1, endB, edits - 1));
            if (areSwapped(a, i, endA, b, j, endB)) {
                best = Math.min(best, 1 + between(a, i + 2, endA, b, j + 2, endB, edits - 1));
            }
        }
        return best;
    }

    private static boolean areSwapped(String a, int i, int endA, String b, int j, int endB) {
        return i + 1 < endA
                && j + 1 < endB
                && a.charAt(i) == b.charAt(j + 1)
                && a.charAt(i + 1) == b.charAt(j);
    }

    static double drop(char c) {
        return LETTERS[place(c)][NOTHING];
    }

    static double exchange(char a, char b) {
        return LETTERS[place(a)][place(b)];
    }

    private static int place(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : OTHER;
    }

    /** The table's costs of single letters, which hold in either direction; 1 for all others. */
    private static double[][] load() {
        double[][] costs = new double[OTHER + 1][OTHER + 1];
        for (double[] row : costs) {
            Arrays.fill(row, 1);
        }
        for (String[] row : Tables.rows(EditCost.class, "letter-costs.tsv")) {
            if (row[0].length() == 1 && row[1].length() == 1) {
                int from = row[0].equals("-") ? NOTHING : place(row[0].charAt(0));
                int to = place(row[1].charAt(0));
                costs[from][to] = Double.parseDouble(row[2]);
                costs[to][from] = costs[from][to];
            }
        }
        return costs;
    }
}
