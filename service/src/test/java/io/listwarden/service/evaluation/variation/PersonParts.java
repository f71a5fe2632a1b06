package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Parts of a person's name that are shortened, left out, changed or added. */
final class PersonParts {
    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    ".{2,}(?:ovich|evich|ovych|yovych|ovna|evna|ivna)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "el", "bin", "ibn", "ben", "bint", "abu", "abou", "van", "von", "de",
                    "del", "la", "der", "den", "da", "dos", "di", "ould", "ul", "ud");
    private static final Map<String, String> OTHER_PARTICLE =
            Map.of(
                    "al", "el", "el", "al", "bin", "ibn", "ibn", "ben", "ben", "bin", "abu", "abou",
                    "abou", "abu", "van", "von", "ul", "al", "ud", "al");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(al|el)-(?=\\p{L}{3})");
    private static final List<String> TITLES =
            List.of("Mr", "Dr.", "Prof.", "General", "Haji", "Sheikh", "Mullah", "Col.", "Sayyid");

    private PersonParts() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("initial for a given name", (s, random) -> initial(s, false)),
                Variation.same("initials for all given names", (s, random) -> initial(s, true)),
                Variation.same("middle part dropped", PersonParts::withoutMiddle),
                Variation.same("patronymic dropped", (s, random) -> withoutPatronymic(s)),
                Variation.same("particle dropped", PersonParts::withoutParticle),
                Variation.same("particle changed", PersonParts::otherParticle),
                Variation.same("title added", PersonParts::titled));
    }

    private static Optional<String> initial(Specimen specimen, boolean all) {
        int given = specimen.givenNames();
        if (!specimen.isPerson() || given == 0 || (all && given < 2)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(specimen.words());
        for (int i = 0; i < (all ? given : 1); i++) {
            if (words.get(i).length() < 3) {
                return Optional.empty();
            }
            words.set(i, words.get(i).charAt(0) + ".");
        }
        return Optional.of(String.join(" ", words));
    }

    /** A part that is neither first nor last, of a name in which enough is left. */
    private static Optional<String> withoutMiddle(Specimen specimen, RandomGenerator random) {
        int words = specimen.words().size();
        boolean applies = specimen.isPerson() && words >= 3 && specimen.longWords().size() >= 3;
        return applies
                ? Specimen.any(
                                specimen.longWords().stream()
                                        .filter(at -> at > 0 && at < words - 1)
                                        .filter(at -> !isParticle(specimen.words().get(at - 1)))
                                        .toList(),
                                random)
                        .map(at -> specimen.with(at, ""))
                : Optional.empty();
    }

    private static Optional<String> withoutPatronymic(Specimen specimen) {
        boolean applies = specimen.isPerson() && specimen.words().size() >= 3;
        return applies
                ? specimen.positions(PATRONYMIC.asMatchPredicate()).stream()
                        .filter(at -> at > 0 && at < specimen.words().size() - 1)
                        .findFirst()
                        .map(at -> specimen.with(at, ""))
                : Optional.empty();
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(Case.lower(word));
    }

    private static Optional<String> withoutParticle(Specimen specimen, RandomGenerator random) {
        if (!specimen.isPerson()) {
            return Optional.empty();
        }
        List<Integer> particles = specimen.positions(PersonParts::isParticle);
        if (!particles.isEmpty() && specimen.words().size() > 2) {
            return Specimen.any(particles, random).map(at -> specimen.with(at, ""));
        }
        return changed(specimen, ARTICLE.matcher(specimen.text()).replaceFirst(""));
    }

    private static Optional<String> otherParticle(Specimen specimen, RandomGenerator random) {
        if (!specimen.isPerson()) {
            return Optional.empty();
        }
        List<Integer> particles =
                specimen.positions(word -> OTHER_PARTICLE.containsKey(Case.lower(word)));
        if (!particles.isEmpty()) {
            return Specimen.any(particles, random)
                    .map(at -> specimen.with(at, other(specimen.words().get(at))));
        }
        return changed(
                specimen,
                ARTICLE.matcher(specimen.text())
                        .replaceFirst(article -> other(article.group(1)) + "-"));
    }

    private static String other(String particle) {
        return Specimen.inCaseOf(
                particle, OTHER_PARTICLE.getOrDefault(Case.lower(particle), particle));
    }

    private static Optional<String> titled(Specimen specimen, RandomGenerator random) {
        return specimen.isPerson()
                ? Specimen.any(TITLES, random).map(title -> title + " " + specimen.text())
                : Optional.empty();
    }

    private static Optional<String> changed(Specimen specimen, String text) {
        return text.equals(specimen.text()) ? Optional.empty() : Optional.of(text);
    }
}
