package io.listwarden.service.learning.spelling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two words letter by letter, with the fewest edits (V. I. Levenshtein, "Binary codes capable of
 * correcting deletions, insertions, and reversals", 1966).
 */
final class LetterAlignment {
    /** The letters around an edit count as a group with it: kh for h is not k for nothing. */
    private static final int MOST_CONTEXT = 1;

    private final String a;
    private final String b;
    private final int[][] edits;

    private LetterAlignment(WordPair words) {
        a = words.first();
        b = words.second();
        edits = new int[a.length() + 1][b.length() + 1];
        fill();
    }

    /** A letter beside a letter, or beside nothing. */
    private record Step(String from, String to) {
        boolean isEdit() {
            return !from.equals(to);
        }
    }

    static LetterAlignment of(WordPair words) {
        return new LetterAlignment(words);
    }

    private void fill() {
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                } else {
                    edits[i][j] =
                            Math.min(
                                    edits[i - 1][j - 1] + exchange(i, j),
                                    1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                }
            }
        }
    }

    private int exchange(int i, int j) {
        return a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    }

    /** How many letters are exchanged, added or left out. */
    int edits() {
        return edits[a.length()][b.length()];
    }

    /**
     * Which letters are exchanged: every run of edits, alone and with the letters beside it, as far
     * as it is not too long.
     */
    Set<Exchange> exchanges() {
        List<Step> steps = steps();
        Set<Exchange> exchanges = new TreeSet<>();
        int at = 0;
        while (at < steps.size()) {
            int end = at;
            while (end < steps.size() && steps.get(end).isEdit()) {
                end++;
            }
            if (end > at) {
                addWithContext(steps, at, end, exchanges);
            }
            at = end + 1;
        }
        return exchanges;
    }

    private static void addWithContext(
            List<Step> steps, int start, int end, Set<Exchange> exchanges) {
        for (int from = Math.max(0, start - MOST_CONTEXT); from <= start; from++) {
            for (int to = end; to <= Math.min(steps.size(), end + MOST_CONTEXT); to++) {
                Exchange exchange = exchange(steps.subList(from, to));
                if (exchange.isOfLetters()) {
                    exchanges.add(exchange);
                }
            }
        }
    }

    private static Exchange exchange(List<Step> steps) {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (Step step : steps) {
            left.append(step.from());
            right.append(step.to());
        }
        return Exchange.of(left.toString(), right.toString());
    }

    private List<Step> steps() {
        Deque<Step> steps = new ArrayDeque<>();
        int i = a.length();
        int j = b.length();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && edits[i][j] == edits[i - 1][j - 1] + exchange(i, j)) {
                steps.push(new Step(letter(a, --i), letter(b, --j)));
            } else if (i > 0 && edits[i][j] == edits[i - 1][j] + 1) {
                steps.push(new Step(letter(a, --i), ""));
            } else {
                steps.push(new Step("", letter(b, --j)));
            }
        }
        return new ArrayList<>(steps);
    }

    private static String letter(String word, int at) {
        return word.substring(at, at + 1);
    }
}
