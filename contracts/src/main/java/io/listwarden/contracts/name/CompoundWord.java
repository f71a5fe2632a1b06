package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Convention;
import io.listwarden.contracts.name.script.CyrillicLanguage;
import io.listwarden.contracts.name.script.Romanisation;
import io.listwarden.contracts.name.script.Script;
import io.listwarden.contracts.name.table.Tables;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Arabic names of several words written as one, by {@code compounds.tsv}: abdulrahman for
 * abdelrahman and abdurrahman, nuruddin for noureddine. The article between the parts may have any
 * vowel, and any consonant that it takes from the part behind it.
 */
final class CompoundWord {
    private static final String SERVANT_OF = "abd";
    private static final String FATHER_OF = "ab";
    private static final int MOST_VOWELS = 2;
    private static final int LONGEST_LINK = 5;
    private static final int SHORTEST_PART = 3;

    /** Abdrahman is a compound, Abdali and Abzar are none. */
    private static final int SHORTEST_UNLINKED = 4;

    private static final int SHORTEST_UNKNOWN = 4;
    private static final String[] OF_FAITH = {"deen", "dien", "dine", "din", "dyn"};
    private static final String[] OF_GOD = {"llah", "lah", "lla", "llh"};

    private static final Romanisation ROMANISATION =
            new Romanisation(Convention.USUAL, CyrillicLanguage.UNKNOWN);
    private static final Map<String, String> SERVED = load("SERVED");
    private static final Map<String, String> SONS = load("SON");
    private static final Map<String, String> BEFORE_FAITH = load("BEFORE_FAITH");
    private static final Map<String, String> BEFORE_GOD = load("BEFORE_GOD");

    private CompoundWord() {}

    private static Map<String, String> load(String sort) {
        Map<String, String> parts = new HashMap<>();
        for (String[] row : Tables.rows(CompoundWord.class, "compounds.tsv")) {
            if (row[0].equals(sort)) {
                parts.put(row[1], row[1]);
                Tables.words(row[2]).forEach(spelling -> add(spelling, row[1], parts));
            }
        }
        return parts;
    }

    /**
     * Adds a spelling in Latin letters, in Arabic ones as they come out alone and inside a word.
     */
    private static void add(String spelling, String canonical, Map<String, String> parts) {
        for (Token token : Words.of(Cutter.cut(spelling), ROMANISATION)) {
            parts.put(token.text(), canonical);
            if (Script.of(spelling.charAt(0)) == Script.ARABIC && token.text().startsWith("a")) {
                parts.putIfAbsent(token.text().substring(1), canonical);
            }
        }
    }

    /** Whether a word may be, or may begin or end, such a name; settles nearly all others. */
    static boolean mayBe(String word) {
        return word.startsWith(FATHER_OF) || endsLikeFaith(word) || endsLikeGod(word);
    }

    /** Whether a word is one of the names that servants are named after: Rahman, Karim, Haq. */
    static boolean isServed(String word) {
        return SERVED.containsKey(word);
    }

    static boolean endsLikeFaith(String word) {
        return endsWith(word, OF_FAITH);
    }

    static boolean endsLikeGod(String word) {
        return endsWith(word, OF_GOD);
    }

    private static boolean endsWith(String word, String[] endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The canonical spelling of a word of known parts; null if its parts are not known. */
    static @Nullable String known(String word) {
        String canonical = linked(word, SERVANT_OF, SERVED, "abdul");
        if (canonical == null) {
            canonical = linked(word, FATHER_OF, SONS, "abu");
        }
        if (canonical == null) {
            canonical = ending(word, OF_FAITH, BEFORE_FAITH, "uddin");
        }
        return canonical == null ? ending(word, OF_GOD, BEFORE_GOD, "ullah") : canonical;
    }

    /** The canonical spelling of a word whose first or last part is known; null if neither is. */
    static @Nullable String canonical(String word) {
        String known = known(word);
        if (known != null) {
            return known;
        }
        if (word.startsWith(SERVANT_OF)) {
            return servantOfUnknown(word);
        }
        return endsLikeFaith(word) ? faithOfUnknown(word) : godOfUnknown(word);
    }

    private static @Nullable String linked(
            String word, String first, Map<String, String> parts, String canonical) {
        if (!word.startsWith(first)) {
            return null;
        }
        int last = Math.min(first.length() + LONGEST_LINK, word.length() - 2);
        for (int split = last; split >= first.length(); split--) {
            String part = parts.get(word.substring(split));
            if (part != null && isLink(word, first.length(), split)) {
                return canonical + part;
            }
        }
        return null;
    }

    /**
     * Whether what stands between two parts is an article: vowels, of which w is one in Arabic,
     * then l or the next consonant.
     */
    private static boolean isLink(String word, int from, int to) {
        int at = from;
        while (at < to && (isVowel(word.charAt(at)) || word.charAt(at) == 'w')) {
            at++;
        }
        boolean isUnlinked = to == from && word.length() - to < SHORTEST_UNLINKED;
        if (isUnlinked || at - from > MOST_VOWELS) {
            return false;
        }
        String consonants = word.substring(at, to);
        return consonants.isEmpty() || consonants.equals("l") || word.startsWith(consonants, to);
    }

    private static @Nullable String ending(
            String word, String[] endings, Map<String, String> parts, String canonical) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                String part = before(word.substring(0, word.length() - ending.length()), parts);
                return part == null ? null : part + canonical;
            }
        }
        return null;
    }

    /** The known part that a stem is, but for an article at its end. */
    private static @Nullable String before(String stem, Map<String, String> parts) {
        int at = stem.length();
        if (at > 0 && (stem.charAt(at - 1) == 'l' || stem.charAt(at - 1) == 'd')) {
            at--;
        }
        for (int split = stem.length(); split >= Math.max(2, at - MOST_VOWELS); split--) {
            String part = parts.get(stem.substring(0, split));
            if (part != null && areVowels(stem, split, Math.max(split, at))) {
                return part;
            }
        }
        return null;
    }

    private static boolean areVowels(String word, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isVowel(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static @Nullable String servantOfUnknown(String word) {
        int at = SERVANT_OF.length();
        while (at < word.length() && isVowel(word.charAt(at))) {
            at++;
        }
        boolean hasArticle = at > SERVANT_OF.length() && word.startsWith("l", at);
        boolean isLong = word.length() - at - 1 >= SHORTEST_UNKNOWN;
        return hasArticle && isLong ? "abdul" + word.substring(at + 1) : null;
    }

    /** Only a doubled d tells that the article stands there: Geraldine has none. */
    private static @Nullable String faithOfUnknown(String word) {
        int doubled = word.lastIndexOf("dd");
        int from = doubled;
        while (from > 0 && isVowel(word.charAt(from - 1)) && doubled - from < MOST_VOWELS) {
            from--;
        }
        return from >= SHORTEST_PART && from < doubled ? word.substring(0, from) + "uddin" : null;
    }

    private static @Nullable String godOfUnknown(String word) {
        int from = word.length() - OF_GOD[0].length() - 1;
        return from >= SHORTEST_PART && word.endsWith(OF_GOD[0]) && isVowel(word.charAt(from))
                ? word.substring(0, from) + "ullah"
                : null;
    }
}
