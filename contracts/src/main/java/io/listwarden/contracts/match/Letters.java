package io.listwarden.contracts.match;

/**
 * The letters of a to z in classes that writers and romanisations exchange: the vowels, c with k, q
 * and g, s with z, and so on.
 */
final class Letters {
    private static final String[] CLASSES = {
        "aeiouy", "ckqg", "szx", "vwb", "dt", "p", "f", "j", "l", "m", "n", "r", "h"
    };
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private static final char VOWEL = 'a';

    /** The first letter of each one's class; a character of none is one by itself. */
    private static final char[] CLASS_OF = new char[128];

    static {
        for (char c = 0; c < CLASS_OF.length; c++) {
            CLASS_OF[c] = c;
        }
        for (String letters : CLASSES) {
            for (char c : letters.toCharArray()) {
                CLASS_OF[c] = letters.charAt(0);
            }
        }
    }

    private Letters() {}

    static boolean alike(char a, char b) {
        return classOf(a) == classOf(b);
    }

    static boolean isVowel(char c) {
        return classOf(c) == VOWEL;
    }

    /** The word with every doubled letter written once; the word itself where none is. */
    static String withoutDoubles(String word) {
        int doubled = firstDoubled(word);
        if (doubled == word.length()) {
            return word;
        }
        StringBuilder single = new StringBuilder(word.length()).append(word, 0, doubled);
        for (int i = doubled + 1; i < word.length(); i++) {
            if (word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private static int firstDoubled(String word) {
        int at = 1;
        while (at < word.length() && word.charAt(at) != word.charAt(at - 1)) {
            at++;
        }
        return Math.min(at, word.length());
    }

    /**
     * A word that begins with the Arabic article as some hear it, with the article as it is
     * written: alsheikh for elsheikh, aldawa for addawa; empty for any other.
     */
    static String withArticle(String word) {
        if (word.length() < SHORTEST_WITH_ARTICLE || "aeiu".indexOf(word.charAt(0)) < 0) {
            return "";
        }
        boolean hasOtherVowel = word.charAt(1) == 'l' && word.charAt(0) != 'a';
        boolean isAssimilated =
                word.charAt(1) == word.charAt(2) && "dnrstz".indexOf(word.charAt(1)) >= 0;
        return hasOtherVowel || isAssimilated ? "al" + word.substring(2) : "";
    }

    /** Whether the word has no vowel after its first letter, as words out of Arabic or Hebrew. */
    static boolean isWithoutVowels(String word) {
        if (word.length() < 2) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if ("aeiou".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two keys of {@link Romanisation} differ in vowels alone, which stand where they do.
     */
    static boolean haveConsonantsOf(String key, String other) {
        int i = 0;
        int j = 0;
        while (i < key.length() && j < other.length()) {
            boolean isVowel = isVowelOfKey(key.charAt(i));
            if (isVowel != isVowelOfKey(other.charAt(j))) {
                return false;
            }
            if (isVowel) {
                i = afterVowels(key, i);
                j = afterVowels(other, j);
            } else if (key.charAt(i++) != other.charAt(j++)) {
                return false;
            }
        }
        return i == key.length() && j == other.length();
    }

    private static int afterVowels(String key, int from) {
        int at = from;
        while (at < key.length() && isVowelOfKey(key.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isVowelOfKey(char c) {
        return c == Romanisation.DIPHTHONG || isVowel(c);
    }

    static boolean beginsWithVowel(Word word) {
        return "aeiou".indexOf(word.text().charAt(0)) >= 0;
    }

    /** Whether a letter may be a vowel: w is one in Arabic. */
    static boolean isSoft(char c) {
        return isVowel(c) || c == 'w';
    }

    /** The first letter of the class that a letter is in; a character of none itself. */
    static char classOf(char c) {
        return c < CLASS_OF.length ? CLASS_OF[c] : c;
    }

    /** The {@link String#hashCode} of a text that goes on with a part of another. */
    static int hashOn(int hash, String text, int from, int to) {
        int grown = hash;
        for (int i = from; i < to; i++) {
            grown = 31 * grown + text.charAt(i);
        }
        return grown;
    }
}
