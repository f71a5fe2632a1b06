package io.listwarden.contracts.match;

import java.util.List;

/** The long vowels of a word, which scripts without vowels write as y and w. */
final class LongVowels {
    private static final int FEWEST_BEFORE_MAQSURA = 3;

    /**
     * How long vowels are spelt that scripts without vowels write as y or w; not ou, which in
     * French is any u.
     */
    private static final List<String> SPELLINGS =
            List.of("ai", "ay", "ei", "ey", "oo", "ee", "aw", "au");

    private LongVowels() {}

    /**
     * Whether a word without vowels has a y or w, of which each stands for a vowel that the other
     * word has between the same consonants.
     *
     * @param consonants the word without vowels
     * @param word one with the same skeleton
     */
    static boolean agree(String consonants, String word) {
        boolean any = false;
        int at = 0;
        for (int i = 0; i < consonants.length(); i++) {
            char c = consonants.charAt(i);
            if (c == 'y' || c == 'w') {
                if (!isSpelt(c, word, at) && !endInMaqsura(consonants, i, word)) {
                    return false;
                }
                any = true;
            } else if (!Letters.isSoft(c)) {
                at = afterConsonant(word, at);
            }
        }
        return any;
    }

    /** Whether one of the vowels from a place on, up to a consonant, may be the long one. */
    private static boolean isSpelt(char longVowel, String word, int from) {
        String letters = longVowel == 'y' ? "iye" : "uow";
        for (int at = from; at < word.length() && Letters.isSoft(word.charAt(at)); at++) {
            if (letters.indexOf(word.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int afterConsonant(String word, int from) {
        int at = from;
        while (at < word.length() && Letters.isSoft(word.charAt(at))) {
            at++;
        }
        return at + 1;
    }

    /** Whether a y is the one that ends Mortaza and Mustafa, which Persian writes as any other. */
    private static boolean endInMaqsura(String consonants, int at, String word) {
        return at + 1 == consonants.length()
                && consonants.charAt(at) == 'y'
                && at >= FEWEST_BEFORE_MAQSURA
                && word.endsWith("a");
    }

    /** Whether the vowels of a word are long where another script would write them. */
    static boolean areIn(String word) {
        for (String vowels : SPELLINGS) {
            if (word.indexOf(vowels) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word without vowels has letters that may stand for long ones. */
    static boolean areWrittenIn(String consonants) {
        return consonants.indexOf('y') >= 0 || consonants.indexOf('w') >= 0;
    }
}
