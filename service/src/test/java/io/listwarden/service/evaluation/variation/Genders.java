package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A man's name made his sister's, or the other way round: given name and endings together. */
final class Genders {
    /** Countries in which family names have a gender. */
    private static final Set<String> INFLECTING =
            Set.of("BG", "BY", "KG", "KZ", "RU", "TJ", "UA", "UZ");

    private static final Map<String, String> FEMALE =
            Map.ofEntries(
                    Map.entry("aleksandr", "aleksandra"),
                    Map.entry("alexander", "alexandra"),
                    Map.entry("valentin", "valentina"),
                    Map.entry("viktor", "viktoria"),
                    Map.entry("victor", "victoria"),
                    Map.entry("yevgeny", "yevgenia"),
                    Map.entry("evgeny", "evgenia"),
                    Map.entry("ivan", "ivana"),
                    Map.entry("valery", "valeria"),
                    Map.entry("vasily", "vasilisa"),
                    Map.entry("oleg", "olga"),
                    Map.entry("yuri", "yulia"),
                    Map.entry("natan", "natalia"),
                    Map.entry("jose", "josefina"),
                    Map.entry("juan", "juana"),
                    Map.entry("luis", "luisa"),
                    Map.entry("carlos", "carla"),
                    Map.entry("mario", "maria"),
                    Map.entry("julio", "julia"),
                    Map.entry("antonio", "antonia"),
                    Map.entry("francisco", "francisca"),
                    Map.entry("ali", "aliya"),
                    Map.entry("amin", "amina"),
                    Map.entry("jamil", "jamila"),
                    Map.entry("karim", "karima"),
                    Map.entry("said", "saida"),
                    Map.entry("samir", "samira"),
                    Map.entry("rashid", "rashida"),
                    Map.entry("khalid", "khalida"),
                    Map.entry("hamid", "hamida"),
                    Map.entry("salim", "salima"),
                    Map.entry("nabil", "nabila"));
    private static final Map<String, String> MALE =
            FEMALE.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private record Ending(Pattern male, String toFemale, Pattern female, String toMale) {
        static Ending of(String male, String toFemale, String female, String toMale) {
            return new Ending(
                    Pattern.compile("(?<=.{2})" + male + "$", Pattern.CASE_INSENSITIVE),
                    toFemale,
                    Pattern.compile("(?<=.{2})" + female + "$", Pattern.CASE_INSENSITIVE),
                    toMale);
        }
    }

    private static final List<Ending> ENDINGS =
            List.of(
                    Ending.of("ovich", "ovna", "ovna", "ovich"),
                    Ending.of("evich", "evna", "evna", "evich"),
                    Ending.of("(?<=o|e|yo)v", "va", "(?<=o|e)va", "v"),
                    Ending.of("(?<=i|y)n", "na", "(?<=i|y)na", "n"),
                    Ending.of("sk(?:iy|ii|y|i)", "skaya", "skaya", "sky"));

    private Genders() {}

    static List<Variation> all() {
        return List.of(Variation.other("other: gender changed", (s, random) -> changed(s)));
    }

    private static Optional<String> changed(Specimen specimen) {
        if (!specimen.isPerson()) {
            return Optional.empty();
        }
        return Stream.of(true, false)
                .flatMap(toFemale -> changed(specimen, toFemale).stream())
                .findFirst();
    }

    private static Optional<String> changed(Specimen specimen, boolean toFemale) {
        if (specimen.givenNames() > 1 && !isInflected(specimen)) {
            return Optional.empty();
        }
        String given = (toFemale ? FEMALE : MALE).get(Case.lower(specimen.words().getFirst()));
        if (given == null) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        words.add(Specimen.inCaseOf(specimen.words().getFirst(), given));
        specimen.words().stream()
                .skip(1)
                .map(word -> isInflected(specimen) ? inflected(word, toFemale) : word)
                .forEach(words::add);
        return Optional.of(String.join(" ", words));
    }

    private static boolean isInflected(Specimen specimen) {
        return specimen.isOfAny(INFLECTING);
    }

    private static String inflected(String word, boolean toFemale) {
        for (Ending ending : ENDINGS) {
            Matcher matcher = (toFemale ? ending.male() : ending.female()).matcher(word);
            if (matcher.find()) {
                return Specimen.inCaseOf(
                        word, matcher.replaceFirst(toFemale ? ending.toFemale() : ending.toMale()));
            }
        }
        return word;
    }
}
