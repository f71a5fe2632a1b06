package io.listwarden.contracts.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Evens out what romanisations of one word differ in: Khasan and Hasan, Youssef and Yusef, Zhukov
 * and Joukov, Ivanoff and Ivanov. Two words with one key are taken for one word written by two
 * systems (BGN/PCGN, ISO 9, GOST, passports, and the usage of English, French and German).
 */
final class Romanisation {
    /** Letters and what they become; sounds that Latin writes with several letters get a sign. */
    private static final String[] RULES = {
        "sch=$", "sh=$", "tsch=%", "tch=%", "ch=%", "cz=%", "dsch=j", "dzh=j", "dj=j", "zh=j",
        "tj=%", "ts=&", "tz=&", "ck=k", "kh=h", "gh=g", "dh=d", "th=t", "ph=f", "ou=u", "oo=u",
        "o=u", "c=k", "q=k", "w=v", "x=ks", "ai=*", "ay=*", "ei=*", "ey=*"
    };

    /** What ai, ei and their like become. */
    static final char DIPHTHONG = '*';

    private static final List<List<Rule>> BY_FIRST_LETTER = byFirstLetter();

    private final String word;
    private final StringBuilder key;

    private record Rule(String letters, String sound) {}

    private Romanisation(String word) {
        this.word = withoutFrontJ(word);
        this.key = new StringBuilder(word.length());
    }

    /** The key of a word of small letters. */
    static String key(String word) {
        return new Romanisation(word).make();
    }

    private static List<List<Rule>> byFirstLetter() {
        List<List<Rule>> rules = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            String first = String.valueOf(c);
            rules.add(
                    Arrays.stream(RULES)
                            .filter(rule -> rule.startsWith(first))
                            .map(rule -> rule.split("=", -1))
                            .map(sides -> new Rule(sides[0], sides[1]))
                            .sorted(Comparator.comparingInt(rule -> -rule.letters().length()))
                            .toList());
        }
        return rules;
    }

    private String make() {
        int at = 0;
        while (at < word.length()) {
            at = isFront(word.charAt(at)) && !isDiphthong(at) ? frontVowels(at) : sound(at);
        }
        finish();
        return key.isEmpty() || word.contentEquals(key) ? word : key.toString();
    }

    private static boolean isFront(char c) {
        return c == 'e' || c == 'i' || c == 'y';
    }

    /**
     * The j of Svjatoslav, Katja and Sergej is what others write i or y; those of John and of
     * Hajdukevitj, as Swedish writes it, are not.
     */
    private static boolean isFrontJ(String word, int at) {
        if (at == 0 || word.charAt(at) != 'j' || word.charAt(at - 1) == 'd') {
            return false;
        }
        boolean beforeVowel = at + 1 < word.length() && Letters.isVowel(word.charAt(at + 1));
        return beforeVowel ? !Letters.isVowel(word.charAt(at - 1)) : word.charAt(at - 1) != 't';
    }

    private static String withoutFrontJ(String word) {
        String plain = word;
        for (int at = word.indexOf('j', 1); at > 0; at = word.indexOf('j', at + 1)) {
            if (isFrontJ(word, at)) {
                plain = plain.substring(0, at) + 'y' + plain.substring(at + 1);
            }
        }
        return plain;
    }

    /** An h between a vowel and a consonant, or at the end, is silent to many writers. */
    private boolean isSilentH(int at) {
        boolean afterVowel = at > 0 && Letters.isVowel(word.charAt(at - 1));
        boolean beforeVowel = at + 1 < word.length() && Letters.isVowel(word.charAt(at + 1));
        return word.charAt(at) == 'h' && afterVowel && !beforeVowel;
    }

    /** A c before e, i and y is ts to Slavs, and k to hardly anybody. */
    private boolean isSoftC(int at) {
        return word.charAt(at) == 'c' && at + 1 < word.length() && isFront(word.charAt(at + 1));
    }

    private boolean isDiphthong(int at) {
        return word.startsWith("ei", at) || word.startsWith("ey", at);
    }

    /** A run of e, i and y is one sound: iy, yy, ee, ie. */
    private int frontVowels(int from) {
        int at = from;
        while (at < word.length() && isFront(word.charAt(at))) {
            at++;
        }
        append('i');
        return at;
    }

    private int sound(int at) {
        char c = word.charAt(at);
        if (isSilentH(at)) {
            return at + 1;
        }
        if (isSoftC(at)) {
            append('&');
            return at + 1;
        }
        if (c >= 'a' && c <= 'z') {
            for (Rule rule : BY_FIRST_LETTER.get(c - 'a')) {
                if (word.startsWith(rule.letters(), at)) {
                    append(rule.sound());
                    return at + rule.letters().length();
                }
            }
        }
        append(c);
        return at + 1;
    }

    private void append(String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            append(sounds.charAt(i));
        }
    }

    /** A sound that is doubled counts once. */
    private void append(char c) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
            key.append(c);
        }
    }

    /** A last off is ov. */
    private void finish() {
        int last = key.length() - 1;
        if (last > 1 && key.charAt(last) == 'f' && "ui".indexOf(key.charAt(last - 1)) >= 0) {
            key.setCharAt(last, 'v');
        }
    }
}
