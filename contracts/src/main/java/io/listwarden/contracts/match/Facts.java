package io.listwarden.contracts.match;

import io.listwarden.contracts.match.Finding.Told;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Compares countries, genders and kinds. */
final class Facts {
    private Facts() {}

    static @Nullable Finding countryAgrees(Subject question, Subject other) {
        for (String country : question.countries()) {
            if (other.countries().contains(country)) {
                return new Finding(
                        1,
                        () ->
                                new Told(
                                        "Both sides name the country %s.".formatted(country),
                                        country,
                                        country));
            }
        }
        return null;
    }

    static @Nullable Finding countryDiffers(Subject question, Subject other) {
        if (!areDisjoint(question.countries(), other.countries())) {
            return null;
        }
        return difference(
                "The question names the country %s, the list %s.",
                () -> String.join(", ", question.countries()),
                () -> String.join(", ", other.countries()));
    }

    static @Nullable Finding genderDiffers(Subject question, Subject other) {
        if (!areDisjoint(question.genders(), other.genders())) {
            return null;
        }
        return difference(
                "The question says %s, the list %s.",
                () -> words(question.genders()), () -> words(other.genders()));
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
        return difference(
                "The question asks for one of kind %s, the list says %s.",
                () -> question.kind().name().toLowerCase(Locale.ROOT),
                () -> other.kind().name().toLowerCase(Locale.ROOT));
    }

    /**
     * @param sentence has room for what either side says
     */
    private static Finding difference(
            String sentence, Supplier<String> ours, Supplier<String> theirs) {
        return new Finding(
                1,
                () -> {
                    String query = ours.get();
                    String listed = theirs.get();
                    return new Told(sentence.formatted(query, listed), query, listed);
                });
    }

    static boolean areContrary(PartyKind a, PartyKind b) {
        return a != b && a != PartyKind.UNKNOWN && b != PartyKind.UNKNOWN;
    }

    private static boolean areDisjoint(List<?> a, List<?> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
}
