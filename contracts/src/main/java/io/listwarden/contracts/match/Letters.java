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
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.length() == word.length() ? word : single.toString();
    }

    /** The classes of the consonants in their order, w and y left out: what Arabic writes. */
    static String skeleton(String word) {
        StringBuilder consonants = new StringBuilder(word.length());
        for (int at = consonant(word, 0); at < word.length(); at = consonant(word, at + 1)) {
            consonants.append(sign(word.charAt(at)));
        }
        return consonants.toString();
    }

    /** How long the {@link #skeleton} of two words is, −1 where they have two. */
    static int commonSkeleton(String a, String b) {
        int length = 0;
        int atA = consonant(a, 0);
        int atB = consonant(b, 0);
        while (atA < a.length() && atB < b.length()) {
            if (sign(a.charAt(atA)) != sign(b.charAt(atB))) {
                return -1;
            }
            length++;
            atA = consonant(a, atA + 1);
            atB = consonant(b, atB + 1);
        }
        return atA == a.length() && atB == b.length() ? length : -1;
    }

    /** Where the first consonant of a skeleton stands from a place on, or the end of the word. */
    private static int consonant(String word, int from) {
        int at = from;
        while (at < word.length() && isSoft(word.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What stands for all consonants of a class. */
    private static char sign(char consonant) {
        int letterClass = classOf(consonant);
        return letterClass < 0 ? consonant : CLASSES[letterClass].charAt(0);
    }

    /** Whether the word has no vowel after its first letter, as words out of Arabic or Hebrew. */
    static boolean isWithoutVowels(String word) {
        if (word.length() < 3) {
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
                if (from == word.length() || !isSoft(word.charAt(from))) {
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
