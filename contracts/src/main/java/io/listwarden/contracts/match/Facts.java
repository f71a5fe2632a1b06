package io.listwarden.contracts.match;

import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares countries, genders and kinds. */
final class Facts {
    private Facts() {}

    static @Nullable Finding countryAgrees(Subject question, Subject other) {
        for (String country : question.countries()) {
            if (other.countries().contains(country)) {
                return new Finding(
                        1,
                        () -> "Both sides name the country %s.".formatted(country),
                        country,
                        country);
            }
        }
        return null;
    }

    static @Nullable Finding countryDiffers(Subject question, Subject other) {
        if (!areDisjoint(question.countries(), other.countries())) {
            return null;
        }
        String ours = String.join(", ", question.countries());
        String theirs = String.join(", ", other.countries());
        return new Finding(
                1,
                () -> "The question names the country %s, the list %s.".formatted(ours, theirs),
                ours,
                theirs);
    }

    static @Nullable Finding genderDiffers(Subject question, Subject other) {
        if (!areDisjoint(question.genders(), other.genders())) {
            return null;
        }
        String ours = words(question.genders());
        String theirs = words(other.genders());
        return new Finding(
                1,
                () -> "The question says %s, the list %s.".formatted(ours, theirs),
                ours,
                theirs);
    }

    private static String words(List<Gender> genders) {
        return genders.stream()
                .map(gender -> gender.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    static @Nullable Finding kindDiffers(Subject question, Subject other) {
        if (!areContrary(question.kind(), other.kind())) {
            return null;
        }
        String ours = question.kind().name().toLowerCase(Locale.ROOT);
        String theirs = other.kind().name().toLowerCase(Locale.ROOT);
        return new Finding(
                1,
                () ->
                        "The question asks for one of kind %s, the list says %s."
                                .formatted(ours, theirs),
                ours,
                theirs);
    }

    static boolean areContrary(PartyKind a, PartyKind b) {
        return a != b && a != PartyKind.UNKNOWN && b != PartyKind.UNKNOWN;
    }

    private static boolean areDisjoint(List<?> a, List<?> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
}
