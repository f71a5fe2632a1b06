package io.listwarden.sync.source.ca;

import io.listwarden.sync.source.reference.Countries;

import java.util.Optional;

/**
 * Reads {@code Country}: a country in English and French ({@code X / Y}), in one of them where both
 * are the same, or the name of a regulation that is about no country.
 */
final class Regulation {
    private Regulation() {}

    /** The country's code, or empty where the text names a regulation, or no country we know. */
    static Optional<String> country(String text) {
        int slash = text.indexOf(" / ");
        String english = slash < 0 ? text : text.substring(0, slash);
        return Countries.named(english).or(() -> Countries.named(withoutFormerName(english)));
    }

    /** {@code Myanmar (Burma)}: the name in parentheses is the former one. */
    private static String withoutFormerName(String english) {
        int open = english.indexOf(" (");
        return open > 0 && english.endsWith(")") ? english.substring(0, open) : english;
    }
}
