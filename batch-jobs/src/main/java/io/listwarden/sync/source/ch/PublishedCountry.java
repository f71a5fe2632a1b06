package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.reference.Countries;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Reads countries: a text, and mostly a code of ISO 3166-1 beside it. */
final class PublishedCountry {
    private PublishedCountry() {}

    /** The code of the element's own attribute, or else of its text; null if neither is known. */
    static @Nullable String code(TextElement country) {
        return Countries.code(country.attribute("iso-code").toUpperCase(Locale.ROOT))
                .or(() -> Countries.code(country.attribute("code").toUpperCase(Locale.ROOT)))
                .or(() -> Countries.named(country.text()))
                .orElse(null);
    }
}
