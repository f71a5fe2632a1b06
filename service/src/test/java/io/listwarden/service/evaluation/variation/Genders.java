package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A man's name made his sister's, or the other way round: given name and endings together. */
final class Genders {
    /** After these, patronymic and family name have a gender too. */
    private static final Map<String, String> SLAVIC =
            Map.of(
                    "aleksandr", "aleksandra",
                    "alexander", "alexandra",
                    "valentin", "valentina",
                    "viktor", "viktoria",
                    "victor", "victoria",
                    "yevgeny", "yevgenia",
                    "evgeny", "evgenia",
                    "ivan", "ivana",
                    "valery", "valeria");

    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("jose", "josefina"),
                    Map.entry("juan", "juana"),
                    Map.entry("luis", "luisa"),
                    Map.entry("mario", "maria"),
                    Map.entry("julio", "julia"),
                    Map.entry("antonio", "antonia"),
                    Map.entry("francisco", "francisca"),
                    Map.entry("ali", "aliya"),
                    Map.entry("amin", "amina"),
                    Map.entry("jamil", "jamila"),
                    Map.entry("karim", "karima"),
                    Map.entry("samir", "samira"),
                    Map.entry("rashid", "rashida"),
                    Map.entry("khalid", "khalida"),
                    Map.entry("hamid", "hamida"),
                    Map.entry("salim", "salima"),
                    Map.entry("nabil", "nabila"));

    private static final Map<String, String> EITHER =
            Stream.of(OTHERS, inverse(OTHERS))
                    .flatMap(names -> names.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** How a son's patronymic ends in the romanisations of several languages. */
    private static final Pattern SON =
            Pattern.compile("(?<=.[eoa])v[iy](?:tch|ch|tj|tš|č|cz)$", Pattern.CASE_INSENSITIVE);

    private static final Map<Pattern, String> FAMILY_ENDINGS =
            Map.of(
                    Pattern.compile("(?<=.[oe])v$", Pattern.CASE_INSENSITIVE), "va",
                    Pattern.compile("(?<=.[iy])n$", Pattern.CASE_INSENSITIVE), "na",
                    Pattern.compile("(?<=.)sk(?:iy|ii|y|i)$", Pattern.CASE_INSENSITIVE), "skaya");

    private Genders() {}

    static List<Variation> all() {
        return List.of(Variation.other("other: gender changed", (s, random) -> changed(s)));
    }

    private static Map<String, String> inverse(Map<String, String> names) {
        return names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static Optional<String> changed(Specimen specimen) {
        String given = Case.lower(specimen.words().getFirst());
        if (!specimen.isPerson()) {
            return Optional.empty();
        }
        return Optional.ofNullable(SLAVIC.get(given))
                .map(sister -> ofSister(specimen, sister))
                .or(
                        () ->
                                Optional.ofNullable(EITHER.get(given))
                                        .map(other -> named(specimen, other)));
    }

    private static String named(Specimen specimen, String given) {
        return specimen.with(0, Specimen.inCaseOf(specimen.words().getFirst(), given));
    }

    private static String ofSister(Specimen specimen, String given) {
        int last = specimen.words().size() - 1;
        List<String> words = new ArrayList<>();
        words.add(Specimen.inCaseOf(specimen.words().getFirst(), given));
        specimen.words().subList(1, last).stream()
                .map(word -> replaced(word, SON, "vna"))
                .forEach(words::add);
        words.add(ofSister(specimen.words().getLast()));
        return String.join(" ", words);
    }

    private static String ofSister(String family) {
        String inflected = family;
        for (Map.Entry<Pattern, String> ending : FAMILY_ENDINGS.entrySet()) {
            inflected = replaced(inflected, ending.getKey(), ending.getValue());
        }
        return inflected;
    }

    private static String replaced(String word, Pattern ending, String by) {
        return Specimen.inCaseOf(word, ending.matcher(word).replaceFirst(by));
    }
}
