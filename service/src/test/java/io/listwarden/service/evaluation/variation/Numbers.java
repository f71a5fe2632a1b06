package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in names: written otherwise they mean the same, another number means another. */
final class Numbers {
    private static final List<String> WORDS =
            List.of(
                    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten", "Eleven", "Twelve");
    private static final List<String> ORDINALS =
            List.of(
                    "Zeroth",
                    "First",
                    "Second",
                    "Third",
                    "Fourth",
                    "Fifth",
                    "Sixth",
                    "Seventh",
                    "Eighth",
                    "Ninth",
                    "Tenth",
                    "Eleventh",
                    "Twelfth");
    private static final List<String> ROMAN =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern CARDINAL =
            Pattern.compile("(?<=^|[ #(])([1-9]\\d{0,3})(?=$|[ ,).])");
    private static final Pattern ORDINAL =
            Pattern.compile("\\b([1-9]\\d?)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERO =
            Pattern.compile("\\b(?:No\\.?|Nr\\.?) ?(?=\\d)", Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("number: as a word", (s, random) -> inWords(s)),
                Variation.same("number: Roman", (s, random) -> named(s, CARDINAL, ROMAN, 2)),
                Variation.same("number: without No.", (s, random) -> withoutNumero(s)),
                Variation.other("other: number changed", Numbers::other));
    }

    private static Optional<String> inWords(Specimen specimen) {
        return named(specimen, ORDINAL, ORDINALS, 1).or(() -> named(specimen, CARDINAL, WORDS, 1));
    }

    private static Optional<String> named(
            Specimen specimen, Pattern pattern, List<String> names, int least) {
        Matcher number = pattern.matcher(specimen.text());
        if (specimen.isPerson() || !number.find()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number.group(1));
        return value >= least && value < names.size()
                ? Optional.of(replaced(specimen.text(), number, names.get(value)))
                : Optional.empty();
    }

    private static Optional<String> withoutNumero(Specimen specimen) {
        Matcher numero = NUMERO.matcher(specimen.text());
        return !specimen.isPerson() && numero.find()
                ? Optional.of(numero.replaceFirst(""))
                : Optional.empty();
    }

    private static Optional<String> other(Specimen specimen, RandomGenerator random) {
        Matcher number = CARDINAL.matcher(specimen.text());
        if (specimen.isPerson() || !number.find()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number.group(1));
        int other = value < 4 ? value + 1 + random.nextInt(5) : value + 1 + random.nextInt(value);
        return Optional.of(replaced(specimen.text(), number, Integer.toString(other)));
    }

    private static String replaced(String text, Matcher found, String by) {
        return text.substring(0, found.start()) + by + text.substring(found.end());
    }
}
