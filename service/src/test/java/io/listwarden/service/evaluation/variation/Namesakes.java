package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Persons who share all but one part of a short name with a listed one, and are another. */
final class Namesakes {
    private static final int MOST_WORDS = 3;
    private static final int TRIES = 10;

    private Namesakes() {}

    static List<Variation> all(List<String> givenNames, List<String> familyNames) {
        return List.of(
                Variation.other(
                        "other: given name changed",
                        (s, random) -> changed(s, 0, givenNames, random)),
                Variation.other(
                        "other: family name changed",
                        (s, random) -> changed(s, s.words().size() - 1, familyNames, random)));
    }

    private static Optional<String> changed(
            Specimen specimen, int at, List<String> names, RandomGenerator random) {
        boolean applies =
                specimen.isPerson()
                        && specimen.words().size() <= MOST_WORDS
                        && specimen.givenNames() > 0
                        && specimen.longWords().contains(at);
        return applies
                ? another(specimen.words().get(at), names, random)
                        .map(
                                name ->
                                        specimen.with(
                                                at,
                                                Specimen.inCaseOf(specimen.words().get(at), name)))
                : Optional.empty();
    }

    /**
     * A real name that is no spelling of this one: it begins with another letter and another sound.
     */
    private static Optional<String> another(
            String word, List<String> names, RandomGenerator random) {
        String lower = Case.lower(word);
        for (int n = 0; n < TRIES && !names.isEmpty(); n++) {
            String name = Case.lower(names.get(random.nextInt(names.size())));
            if (Distance.share(lower, name) > 0.5) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
