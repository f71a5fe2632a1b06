package io.listwarden.sync.source.reference;

import java.text.Normalizer;
import java.util.Locale;

/** What is the same in two spellings of one country's name. */
final class Spelling {
    /** No name of a country is as long; what is longer is a sentence. */
    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * The words of a name without case, accents and punctuation, "&amp;" read as "and", without
     * "the" at either end; "Moldova, Republic of" and "Iran (Islamic Republic of)" are put in the
     * order of speech. Empty for a text that is too long to be a name.
     */
    static String key(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        int cut = firstOf(text, ',', '(');
        String tail = cut < 0 ? "" : words(text.substring(cut + 1));
        boolean turned = tail.endsWith(" of") || tail.endsWith(" of the");
        String words = turned ? tail + ' ' + words(text.substring(0, cut)) : words(text);
        return withoutArticles(words);
    }

    private static int firstOf(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 || second < 0 ? Math.max(first, second) : Math.min(first, second);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Spelling::isNoMark)
                .map(point -> Character.isLetterOrDigit(point) ? point : ' ')
                .filter(point -> point != ' ' || endsWord(words))
                .forEach(words::appendCodePoint);
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isNoMark(int point) {
        return Character.getType(point) != Character.NON_SPACING_MARK;
    }

    private static boolean endsWord(StringBuilder words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) != ' ';
    }

    private static String withoutArticles(String words) {
        String rest = words.startsWith("the ") ? words.substring(4) : words;
        rest = rest.endsWith(" the") ? rest.substring(0, rest.length() - 4) : rest;
        return rest.startsWith("st ") ? "saint " + rest.substring(3) : rest;
    }
}
