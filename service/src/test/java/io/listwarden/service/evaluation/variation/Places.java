package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Organisations that are alike but for the place: Bank of X and Bank of Y. */
final class Places {
    /** Sets of like places; one is exchanged for another of the same set. */
    private static final List<List<String>> SETS =
            List.of(
                    List.of(
                            "Iran",
                            "Iraq",
                            "Syria",
                            "Libya",
                            "Lebanon",
                            "Yemen",
                            "Egypt",
                            "Sudan",
                            "Pakistan",
                            "Afghanistan",
                            "Turkey",
                            "Russia",
                            "Ukraine",
                            "Belarus",
                            "China",
                            "Korea",
                            "Cuba",
                            "Venezuela",
                            "Mexico",
                            "Colombia",
                            "Brazil",
                            "India",
                            "Germany",
                            "France",
                            "Italy",
                            "Spain",
                            "Cyprus",
                            "Kuwait"),
                    List.of(
                            "Iranian",
                            "Iraqi",
                            "Syrian",
                            "Libyan",
                            "Lebanese",
                            "Yemeni",
                            "Egyptian",
                            "Sudanese",
                            "Afghan",
                            "Turkish",
                            "Russian",
                            "Ukrainian",
                            "Belarusian",
                            "Chinese",
                            "Korean",
                            "Cuban",
                            "Mexican",
                            "Indian"),
                    List.of(
                            "Tehran",
                            "Baghdad",
                            "Damascus",
                            "Tripoli",
                            "Beirut",
                            "Cairo",
                            "Dubai",
                            "Moscow",
                            "Kyiv",
                            "Kiev",
                            "Minsk",
                            "Beijing",
                            "Shanghai",
                            "Shenzhen",
                            "Havana",
                            "Istanbul",
                            "Kabul",
                            "Sevastopol",
                            "Novosibirsk",
                            "Kazan",
                            "Shiraz",
                            "Isfahan",
                            "Tabriz",
                            "Mashhad",
                            "Guangzhou",
                            "Wuhan",
                            "Donetsk",
                            "Lugansk",
                            "Tula",
                            "Samara",
                            "Perm",
                            "Aleppo",
                            "Homs"));

    private Places() {}

    static List<Variation> all() {
        return List.of(Variation.other("other: place changed", Places::changed));
    }

    private static Optional<String> changed(Specimen specimen, RandomGenerator random) {
        return specimen.isOrganization() ? changedWord(specimen, random) : Optional.empty();
    }

    private static Optional<String> changedWord(Specimen specimen, RandomGenerator random) {
        return specimen.positions(word -> setOf(word).isPresent()).stream()
                .findFirst()
                .flatMap(
                        at -> {
                            String word = specimen.words().get(at);
                            return setOf(word)
                                    .flatMap(set -> Specimen.any(set, random))
                                    .filter(
                                            place ->
                                                    Distance.share(
                                                                    Case.lower(place),
                                                                    Case.lower(word))
                                                            > 0.3)
                                    .map(
                                            place ->
                                                    specimen.with(
                                                            at, Specimen.inCaseOf(word, place)));
                        });
    }

    private static Optional<List<String>> setOf(String word) {
        return SETS.stream()
                .filter(set -> set.stream().anyMatch(place -> place.equalsIgnoreCase(word)))
                .findFirst();
    }
}
