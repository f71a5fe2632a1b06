package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What optical character recognition takes one letter for. */
final class Scanning {
    private static final Map<String, String> TAKEN_FOR =
            Map.ofEntries(
                    Map.entry("o", "0"),
                    Map.entry("l", "1"),
                    Map.entry("i", "l"),
                    Map.entry("s", "5"),
                    Map.entry("b", "8"),
                    Map.entry("z", "2"),
                    Map.entry("m", "rn"),
                    Map.entry("rn", "m"),
                    Map.entry("cl", "d"),
                    Map.entry("d", "cl"),
                    Map.entry("w", "vv"),
                    Map.entry("h", "li"),
                    Map.entry("e", "c"));

    private Scanning() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("scan: a digit for a letter", (s, random) -> one(s, true, random)),
                Variation.same("scan: letters for letters", (s, random) -> one(s, false, random)));
    }

    private record Place(int word, int at, String from, String to) {}

    private static Optional<String> one(Specimen specimen, boolean digits, RandomGenerator random) {
        return Specimen.any(places(specimen, digits), random)
                .map(
                        place -> {
                            String word = specimen.words().get(place.word());
                            String changed =
                                    word.substring(0, place.at())
                                            + place.to()
                                            + word.substring(place.at() + place.from().length());
                            return specimen.with(place.word(), Specimen.inCaseOf(word, changed));
                        });
    }

    private static List<Place> places(Specimen specimen, boolean digits) {
        List<Place> places = new ArrayList<>();
        for (int word : specimen.longWords()) {
            String lower = Case.lower(specimen.words().get(word));
            TAKEN_FOR.entrySet().stream()
                    .filter(e -> Character.isDigit(e.getValue().charAt(0)) == digits)
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(
                            e -> {
                                int at = lower.indexOf(e.getKey(), 1);
                                if (at >= 0) {
                                    places.add(new Place(word, at, e.getKey(), e.getValue()));
                                }
                            });
        }
        return places;
    }
}
