package io.listwarden.service.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name in the simplest form in which two writings of it can be equal: lower case, without
 * diacritics and punctuation.
 *
 * <p>This is on purpose not the normaliser of the matcher: what is development and what is test,
 * and which pairs are labelled how, must not move when the normaliser learns.
 *
 * @param words runs of letters and digits, in the order of the text
 */
record PlainName(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼʿʾ]");

    PlainName {
        words = List.copyOf(words);
    }

    static PlainName of(String text) {
        String joined = APOSTROPHES.matcher(text).replaceAll("");
        String decomposed = Normalizer.normalize(joined, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return new PlainName(APART.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether a word is letters, and more than an initial. */
    static boolean isWord(String word) {
        return word.codePointCount(0, word.length()) > 1
                && word.codePoints().allMatch(Character::isLetter);
    }

    /** How many of the words are letters, and more than an initial. */
    long wordCount() {
        return words.stream().filter(PlainName::isWord).count();
    }

    /** The words in the order of the alphabet: equal for names that differ in order alone. */
    String sorted() {
        return String.join(" ", words.stream().sorted().toList());
    }
}
