package io.listwarden.service.match;

/**
 * Optimal string alignment (the restricted Damerau–Levenshtein distance) with costs after what
 * happens to names, in tenths of an edit.
 *
 * <p>Exchanging letters of one class and adding or dropping an h costs a half, adding or dropping a
 * vowel eight tenths, all else one; a first letter of another class half an edit more.
 */
final class EditDistance {
    static final int EDIT = 10;
    private static final int ALIKE = 5;
    private static final int VOWEL = 8;
    static final int FIRST_LETTER = 5;

    /** The least that adding or dropping a letter costs. */
    static final int CHEAPEST = ALIKE;

    private EditDistance() {}

    /**
     * The cost, or any number above {@code most} where it is more than that.
     *
     * @param most tenths of an edit
     */
    static int between(String a, String b, int most) {
        int first = firstLetterCost(a, b);
        return first > most ? first : first + align(a, b, most - first);
    }

    private static int firstLetterCost(String a, String b) {
        boolean other = !a.isEmpty() && !b.isEmpty() && !Letters.alike(a.charAt(0), b.charAt(0));
        return other ? FIRST_LETTER : 0;
    }

    private static int align(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = firstRow(b);
        int[] row = new int[b.length() + 1];
        int lowest = 0;
        for (int i = 1; i <= a.length(); i++) {
            int lowestBefore = lowest;
            lowest = fill(row, last, before, a, i, b);
            if (lowest > most && lowestBefore > most) {
                return lowest;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int[] firstRow(String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + dropCost(b.charAt(j - 1));
        }
        return row;
    }

    private static int fill(int[] row, int[] last, int[] before, String a, int i, String b) {
        char c = a.charAt(i - 1);
        row[0] = last[0] + dropCost(c);
        int lowest = row[0];
        for (int j = 1; j <= b.length(); j++) {
            int cost = Math.min(last[j] + dropCost(c), row[j - 1] + dropCost(b.charAt(j - 1)));
            cost = Math.min(cost, last[j - 1] + exchangeCost(c, b.charAt(j - 1)));
            if (isSwap(a, i, b, j)) {
                cost = Math.min(cost, before[j - 2] + EDIT);
            }
            row[j] = cost;
            lowest = Math.min(lowest, cost);
        }
        return lowest;
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static int dropCost(char c) {
        if (c == 'h') {
            return ALIKE;
        }
        return Letters.isVowel(c) ? VOWEL : EDIT;
    }

    private static int exchangeCost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Letters.alike(a, b) ? ALIKE : EDIT;
    }
}
