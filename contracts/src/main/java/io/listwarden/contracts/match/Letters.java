package io.listwarden.contracts.match;

import java.util.Arrays;
import java.util.List;

/**
 * The letters of a to z in classes that writers and romanisations exchange: the vowels, c with k, q
 * and g, s with z, and so on.
 */
final class Letters {
    private static final String[] CLASSES = {
        "aeiouy", "ckqg", "szx", "vwb", "dt", "p", "f", "j", "l", "m", "n", "r", "h"
    };
    private static final int VOWELS = 0;
    private static final int FEWEST_BEFORE_BREATH = 2;
    private static final int SHORTEST_WITH_ARTICLE = 5;

    /** How long vowels are spelt that scripts without vowels write as y or w. */
    private static final List<String> LONG_VOWELS =
            List.of("ai", "ay", "ei", "ey", "ou", "oo", "ee", "aw", "au");

    private static final byte[] CLASS_OF = new byte[128];

    static {
        Arrays.fill(CLASS_OF, (byte) -1);
        for (int i = 0; i < CLASSES.length; i++) {
            for (char c : CLASSES[i].toCharArray()) {
                CLASS_OF[c] = (byte) i;
            }
        }
    }

    private Letters() {}

    static boolean alike(char a, char b) {
        return a == b || (classOf(a) >= 0 && classOf(a) == classOf(b));
    }

    static boolean isVowel(char c) {
        return classOf(c) == VOWELS;
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
     * The classes of the consonants in their order, w and y left out: what Arabic writes. An h at
     * the end is left out, too, unless little else is left: it is silent in Fatemeh, and no more
     * than a breath in Fatih. That of sh is another letter.
     */
    static String skeleton(String word) {
        StringBuilder consonants = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int letterClass = classOf(c);
            if (letterClass != VOWELS && c != 'w') {
                consonants.append(letterClass < 0 ? c : CLASSES[letterClass].charAt(0));
            }
        }
        boolean endsInBreath = word.endsWith("h") && !word.endsWith("sh");
        if (endsInBreath && consonants.length() > FEWEST_BEFORE_BREATH) {
            consonants.setLength(consonants.length() - 1);
        }
        return consonants.toString();
    }

    /** Whether the skeletons of two words begin alike, without a look at the rest of them. */
    static boolean haveFirstConsonantOf(String word, String other) {
        return firstConsonant(word) == firstConsonant(other);
    }

    private static int firstConsonant(String word) {
        int at = 0;
        while (at < word.length() && isSoft(word.charAt(at))) {
            at++;
        }
        return at == word.length() ? VOWELS : classOrLetter(word.charAt(at));
    }

    private static int classOrLetter(char c) {
        int letterClass = classOf(c);
        return letterClass < 0 ? c : letterClass;
    }

    /**
     * A skeleton without the h of kh, gh, dh and th, which many writers leave out; with it where
     * little else is left.
     */
    static String withoutBreath(String skeleton) {
        if (skeleton.indexOf('h', 1) < 0) {
            return skeleton;
        }
        StringBuilder rest = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            boolean isBreath =
                    i > 0 && skeleton.charAt(i) == 'h' && "cd".indexOf(skeleton.charAt(i - 1)) >= 0;
            if (!isBreath) {
                rest.append(skeleton.charAt(i));
            }
        }
        return rest.length() > FEWEST_BEFORE_BREATH ? rest.toString() : skeleton;
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
     * Whether a word without vowels has a y or w, of which each stands for a vowel that the other
     * word has between the same consonants.
     *
     * @param consonants the word without vowels
     * @param word one with the same skeleton
     */
    static boolean haveVowelsOf(String consonants, String word) {
        boolean any = false;
        int at = 0;
        for (int i = 0; i < consonants.length(); i++) {
            char c = consonants.charAt(i);
            if (c == 'y' || c == 'w') {
                int from = at;
                while (from < word.length()
                        && isSoft(word.charAt(from))
                        && !spells(c, word, from)) {
                    from++;
                }
                if (from >= word.length() || !isSoft(word.charAt(from))) {
                    return false;
                }
                any = true;
            } else if (!isSoft(c)) {
                while (at < word.length() && isSoft(word.charAt(at))) {
                    at++;
                }
                at++;
            }
        }
        return any;
    }

    /** Whether the vowels of a word are long where another script would write them. */
    static boolean hasLongVowels(String word) {
        for (String vowels : LONG_VOWELS) {
            if (word.indexOf(vowels) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word without vowels has letters that may stand for long ones. */
    static boolean writesLongVowels(String consonants) {
        return consonants.indexOf('y') >= 0 || consonants.indexOf('w') >= 0;
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

    private static boolean isSoft(char c) {
        return isVowel(c) || c == 'w';
    }

    private static boolean spells(char longVowel, String word, int at) {
        return (longVowel == 'y' ? "iye" : "uow").indexOf(word.charAt(at)) >= 0;
    }

    private static int classOf(char c) {
        return c < 128 ? CLASS_OF[c] : -1;
    }
}
