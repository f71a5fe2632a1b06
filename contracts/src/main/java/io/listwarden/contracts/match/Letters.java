package io.listwarden.contracts.match;

import java.util.List;

/**
 * The letters of a to z in classes that writers and romanisations exchange: the vowels, c with k, q
 * and g, s with z, and so on.
 */
final class Letters {
    private static final String[] CLASSES = {
        "aeiouy", "ckqg", "szx", "vwb", "dt", "p", "f", "j", "l", "m", "n", "r", "h"
    };
    private static final int FEWEST_BEFORE_BREATH = 2;
    private static final int FEWEST_BEFORE_MAQSURA = 3;
    private static final int SHORTEST_WITH_ARTICLE = 5;

    /**
     * How long vowels are spelt that scripts without vowels write as y or w; not ou, which in
     * French is any u.
     */
    private static final List<String> LONG_VOWELS =
            List.of("ai", "ay", "ei", "ey", "oo", "ee", "aw", "au");

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
     * The classes of the consonants in their order, w and y left out: what Arabic writes. An h at
     * the end is left out, too, unless little else is left: it is silent in Fatemeh, and no more
     * than a breath in Fatih. That of sh is another letter.
     */
    static String skeleton(String word) {
        StringBuilder consonants = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isSoft(c)) {
                consonants.append(classOf(c));
            }
        }
        boolean endsInBreath = word.endsWith("h") && !word.endsWith("sh");
        if (endsInBreath && consonants.length() > FEWEST_BEFORE_BREATH) {
            consonants.setLength(consonants.length() - 1);
        }
        return consonants.toString();
    }

    private static char asHard(char letter) {
        return letter == 'j' ? classOf('g') : letter;
    }

    /** Whether the skeletons of two words begin alike, without a look at the rest of them. */
    static boolean haveFirstConsonantOf(String word, String other) {
        return firstConsonant(word) == firstConsonant(other);
    }

    /** The class of the first consonant, a jim taken for a g. */
    private static char firstConsonant(String word) {
        int at = 0;
        while (at < word.length() && isSoft(word.charAt(at))) {
            at++;
        }
        return at == word.length() ? VOWEL : asHard(classOf(word.charAt(at)));
    }

    /** A word without the h of kh, gh, dh and th, which many writers leave out. */
    static String withoutBreath(String word) {
        if (word.indexOf('h', 1) < 0) {
            return word;
        }
        StringBuilder rest = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != 'h' || !endsInBreathed(rest)) {
                rest.append(word.charAt(i));
            }
        }
        return rest.toString();
    }

    private static boolean endsInBreathed(StringBuilder word) {
        return !word.isEmpty() && "cd".indexOf(classOf(word.charAt(word.length() - 1))) >= 0;
    }

    /**
     * A word with the letters of another, which has no vowels, for what these are in some
     * countries: a qaf is a gh in Persian, Qalibaf is Ghalibaf; a jim is a g in Egypt, Jamal is
     * Gamal.
     */
    static String inRegionOf(String letters, String word) {
        String persian = letters.indexOf('q') < 0 ? word : word.replace("gh", "q");
        return letters.indexOf('j') < 0 ? persian : persian.replace('g', 'j');
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
                boolean isSpelt = from < word.length() && isSoft(word.charAt(from));
                if (!isSpelt && !endInMaqsura(consonants, i, word)) {
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

    /** Whether a y is the one that ends Mortaza and Mustafa, which Persian writes as any other. */
    private static boolean endInMaqsura(String consonants, int at, String word) {
        return at + 1 == consonants.length()
                && consonants.charAt(at) == 'y'
                && at >= FEWEST_BEFORE_MAQSURA
                && word.endsWith("a");
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

    static boolean beginsWithVowel(Word word) {
        return "aeiou".indexOf(word.text().charAt(0)) >= 0;
    }

    private static boolean isSoft(char c) {
        return isVowel(c) || c == 'w';
    }

    private static boolean spells(char longVowel, String word, int at) {
        return (longVowel == 'y' ? "iye" : "uow").indexOf(word.charAt(at)) >= 0;
    }

    private static char classOf(char c) {
        return c < CLASS_OF.length ? CLASS_OF[c] : c;
    }

    /** What consonants have in common wherever they are read, {@link #inRegionOf}. */
    static String rough(String skeleton) {
        return withoutBreath(skeleton).replace('j', classOf('g'));
    }

    /** What {@link Word#skeleton} is of a word that has vowels. */
    static String skeletonOf(String word) {
        return rough(skeleton(withoutDoubles(word)));
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
