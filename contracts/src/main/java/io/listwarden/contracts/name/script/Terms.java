package io.listwarden.contracts.name.script;

import io.listwarden.contracts.name.table.Tables;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * General words of firms and bodies in Han characters, Hangul, Arabic and Hebrew letters, which
 * lists translate where they spell the rest by its sound, by {@code terms.tsv}.
 */
final class Terms {
    /** One character is a term only at the end of a longer word. */
    private static final int SHORTEST_INSIDE = 2;

    private static final int LONGEST = 6;

    /** What may be written together with a word: nothing, the article, to the, with the, for. */
    private static final List<String> BEFORE_WORDS = List.of("", "ال", "لل", "بال", "ה", "ל");

    /** And, and and the. */
    private static final List<String> ANDS = List.of("وال", "و", "וה", "ו");

    private static final Map<String, String> ENGLISH = load();

    private Terms() {}

    private static Map<String, String> load() {
        Map<String, String> english = new HashMap<>();
        for (String[] row : Tables.rows(Terms.class, "terms.tsv")) {
            for (String term : Tables.words(row[0])) {
                english.put(PersianLetters.of(term), row[1]);
            }
        }
        return Map.copyOf(english);
    }

    /** Whether a word has a term of two characters or more. */
    static boolean areIn(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (length(word, at) >= SHORTEST_INSIDE) {
                return true;
            }
        }
        return false;
    }

    /** How long the longest term is that begins here; 0 where none does. */
    static int length(String word, int at) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
            boolean mayBe = length >= SHORTEST_INSIDE || at > 0 && at + length == word.length();
            if (mayBe && ENGLISH.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /**
     * The words for one in Arabic or Hebrew letters, with or without article, and behind a
     * preposition or an and that is written together with it; null where it is no term.
     */
    static @Nullable String ofWord(String word) {
        String letters = PersianLetters.of(word);
        String english = behindAny(BEFORE_WORDS, letters);
        if (english != null) {
            return english;
        }
        String second = behindAny(ANDS, letters);
        return second == null ? null : "and " + second;
    }

    private static @Nullable String behindAny(List<String> some, String letters) {
        for (String before : some) {
            String english = letters.startsWith(before) ? of(letters, before) : null;
            if (english != null) {
                return english;
            }
        }
        return null;
    }

    private static @Nullable String of(String letters, String before) {
        return ENGLISH.get(letters.substring(before.length()));
    }

    /** Appends the words for a term, each with a blank behind it. */
    static void append(String term, StringBuilder out) {
        out.append(ENGLISH.get(term)).append(' ');
    }
}
