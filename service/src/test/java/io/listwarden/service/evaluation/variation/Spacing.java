package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Blanks and hyphens that come, go, and take each other's place. */
final class Spacing {
    private static final int SHORTEST_SPLIT = 7;

    private Spacing() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("space: two words joined", Spacing::joined),
                Variation.same("space: a word split", Spacing::split),
                Variation.same("space: none", (s, random) -> none(s)),
                Variation.same("hyphen: between two words", (s, random) -> hyphenated(s)),
                Variation.same("hyphen: a blank instead", (s, random) -> without(s, " ")),
                Variation.same("hyphen: nothing instead", (s, random) -> without(s, "")));
    }

    private static Optional<String> joined(Specimen specimen, RandomGenerator random) {
        List<String> words = new ArrayList<>(specimen.words());
        int first = random.nextInt(words.size() - 1);
        String second = words.remove(first + 1);
        words.set(first, words.get(first) + second);
        return Optional.of(String.join(" ", words));
    }

    private static Optional<String> split(Specimen specimen, RandomGenerator random) {
        List<Integer> splittable =
                specimen.longWords().stream()
                        .filter(at -> specimen.words().get(at).length() >= SHORTEST_SPLIT)
                        .toList();
        return Specimen.any(splittable, random)
                .map(
                        at -> {
                            String word = specimen.words().get(at);
                            int middle = 3 + random.nextInt(word.length() - 5);
                            return specimen.with(
                                    at, word.substring(0, middle) + " " + word.substring(middle));
                        });
    }

    private static Optional<String> none(Specimen specimen) {
        return Optional.of(String.join("", specimen.words()));
    }

    private static Optional<String> hyphenated(Specimen specimen) {
        int last = specimen.words().size() - 1;
        if (!specimen.isPerson() || last < 2) {
            return Optional.empty();
        }
        String both = specimen.words().get(last - 1) + "-" + specimen.words().get(last);
        return Optional.of(String.join(" ", specimen.words().subList(0, last - 1)) + " " + both);
    }

    private static Optional<String> without(Specimen specimen, String instead) {
        return specimen.text().contains("-")
                ? Optional.of(specimen.text().replace("-", instead))
                : Optional.empty();
    }
}
