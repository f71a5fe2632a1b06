package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.Optional;

/** Fields of another system that end after so many characters. */
final class Cutting {
    /** What is left of a name must be most of it, or it could be anybody's. */
    private static final double LEAST_LEFT = 0.6;

    private Cutting() {}

    static List<Variation> all() {
        return List.of(at(15), at(20), at(25), at(32));
    }

    private static Variation at(int limit) {
        return Variation.same("cut at %d".formatted(limit), (s, random) -> cut(s, limit));
    }

    /** A name that begins with its legal form would have little left but that. */
    private static Optional<String> cut(Specimen specimen, int limit) {
        String text = specimen.text();
        boolean applies =
                text.length() > limit
                        && limit >= LEAST_LEFT * text.length()
                        && text.startsWith(LegalForms.without(specimen));
        return applies
                ? Optional.of(text.substring(0, limit).strip()).filter(left -> left.contains(" "))
                : Optional.empty();
    }
}
