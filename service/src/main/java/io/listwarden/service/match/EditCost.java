package io.listwarden.service.match;

/**
 * What it costs to make one word out of another with at most two edits: adding, dropping or
 * exchanging a letter, or swapping neighbours (optimal string alignment, the restricted
 * Damerau-Levenshtein distance), each weighted by how often writers do that to names.
 *
 * <p>Works without memory of its own: equal ends are skipped, and of what is left every way of
 * spending the edits is tried.
 */
final class EditCost {
    /** More edits than were allowed. */
    static final double TOO_MANY = Double.POSITIVE_INFINITY;

    private static final double FIRST_LETTER = 0.5;
    private static final double ALIKE = 0.5;
    private static final double VOWEL_FOR_VOWEL = 0.6;
    private static final double A_FOR_E = 0.45;
    private static final double H = 0.4;
    private static final double VOWEL = 0.8;

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

    private static double drop(char c) {
        if (c == 'h') {
            return H;
        }
        return Letters.isVowel(c) ? VOWEL : 1;
    }

    private static double exchange(char a, char b) {
        if ((a == 'a' && b == 'e') || (a == 'e' && b == 'a')) {
            return A_FOR_E;
        }
        if (Letters.isVowel(a) && Letters.isVowel(b)) {
            return VOWEL_FOR_VOWEL;
        }
        return Letters.alike(a, b) ? ALIKE : 1;
    }
}
