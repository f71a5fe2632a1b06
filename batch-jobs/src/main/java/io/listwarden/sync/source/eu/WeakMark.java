package io.listwarden.sync.source.eu;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells from an alias's remark that the alias is of low quality, the only place where the list says
 * so. The remark is typed by hand: a word one letter from "low" beside one at most two letters from
 * "quality" is meant as "low quality".
 */
final class WeakMark {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private WeakMark() {}

    static boolean in(String remark) {
        String[] words = NO_LETTERS.split(remark.toLowerCase(Locale.ROOT), -1);
        for (int i = 0; i < words.length; i++) {
            String next = i + 1 < words.length ? words[i + 1] : "";
            if (isMark(words[i], next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String word, String next) {
        return word.equals("weak")
                || within(2, word, "lowquality")
                || (isLow(word) && within(2, next, "quality"))
                || (within(2, word, "quality") && isLow(next));
    }

    private static boolean isLow(String word) {
        return within(1, word, "low") || word.equals("lower");
    }

    /** Whether so many insertions, deletions and substitutions make one word the other. */
    private static boolean within(int edits, String word, String target) {
        return Math.abs(word.length() - target.length()) <= edits
                && distance(word, target) <= edits;
    }

    private static int distance(String word, String target) {
        int[] row = new int[target.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (word.charAt(i - 1) == target.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[target.length()];
    }
}
