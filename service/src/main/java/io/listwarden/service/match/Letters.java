package io.listwarden.service.match;

import java.util.Arrays;

/**
 * The letters of a to z in classes that writers and romanisations exchange: the vowels, c with k, q
 * and g, s with z, and so on. Letters of one class are half an edit apart.
 */
final class Letters {
    private static final String[] CLASSES = {
        "aeiouy", "ckqg", "sz", "vw", "dt", "bp", "f", "j", "l", "m", "n", "r", "x", "h"
    };
    private static final int VOWELS = 0;
    private static final int H = CLASSES.length - 1;
    private static final int BITS_A_CLASS = 4;
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

    /** The word with ks for every x but a first one: Alexander and Aleksandr. */
    static String withoutX(String word) {
        return word.indexOf('x') < 1 ? word : word.charAt(0) + word.substring(1).replace("x", "ks");
    }

    /** The word with every doubled letter written once. */
    static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /**
     * How often each class of consonants occurs, h left out, as a row of ones a class, up to four.
     * An edit that costs a whole point adds or removes at most one of each, one that costs less
     * none, so words whose rows differ in more ones than that are further apart.
     */
    static long signature(String word) {
        long ones = 0;
        for (int i = 0; i < word.length(); i++) {
            int letterClass = classOf(word.charAt(i));
            if (letterClass > VOWELS && letterClass < H) {
                ones = withOneMore(ones, letterClass);
            }
        }
        return ones;
    }

    private static long withOneMore(long ones, int letterClass) {
        int shift = (letterClass - 1) * BITS_A_CLASS;
        long row = (ones >>> shift) & 0xF;
        return ones | (((row << 1) | 1) & 0xF) << shift;
    }

    /** The classes of the consonants in their order, w and y left out: what Arabic writes. */
    static String skeleton(String word) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int letterClass = classOf(c);
            if (letterClass != VOWELS && c != 'w') {
                consonants.append(letterClass < 0 ? c : CLASSES[letterClass].charAt(0));
            }
        }
        return consonants.toString();
    }

    /** Whether the word has no vowel after its first letter, as words out of Arabic or Hebrew. */
    static boolean isWithoutVowels(String word) {
        return word.length() > 2 && word.chars().skip(1).noneMatch(c -> "aeiou".indexOf(c) >= 0);
    }

    private static int classOf(char c) {
        return c < 128 ? CLASS_OF[c] : -1;
    }
}
