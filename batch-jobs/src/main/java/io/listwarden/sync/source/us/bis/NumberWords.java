package io.listwarden.sync.source.us.bis;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Numbers as an English text writes them, up to 99. */
final class NumberWords {
    private static final List<String> UNITS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private NumberWords() {}

    /** The number, or null if it is none. */
    static @Nullable Integer read(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && word.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return Integer.valueOf(word);
        }
        if (UNITS.contains(word)) {
            return UNITS.indexOf(word);
        }
        int hyphen = word.indexOf('-');
        int tens = TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
        int units = hyphen < 0 ? 0 : UNITS.indexOf(word.substring(hyphen + 1));
        boolean number = tens >= 2 && units >= 0 && units < 10 && (hyphen < 0 || units > 0);
        return number ? tens * 10 + units : null;
    }
}
