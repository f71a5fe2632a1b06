package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.Details;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A place that others refer to.
 *
 * @param location the town or the like; may be empty
 * @param area the region or the like; may be empty
 * @param countryText the country as published; may be empty
 * @param country ISO 3166-1 alpha-2, if known
 * @param details the area, and other spellings of location and area
 */
record PublishedPlace(
        String location,
        String area,
        String countryText,
        @Nullable String country,
        Details details) {
    /** What stands for a reference that is not there. */
    static final PublishedPlace NOWHERE = new PublishedPlace("", "", "", null, Details.NONE);

    static PublishedPlace of(PlaceElement place) {
        Details.Builder details = Details.builder();
        String area = joined(place.areas);
        details.add("area", area);
        addVariants(details, "location-variant", place.locationVariants);
        addVariants(details, "area-variant", place.areaVariants);
        place.countries.forEach(text -> addUnusedCode(details, text));
        return new PublishedPlace(
                joined(place.locations),
                area,
                joined(place.countries),
                place.countries.size() == 1
                        ? PublishedCountry.code(place.countries.getFirst())
                        : null,
                details.build());
    }

    private static void addUnusedCode(Details.Builder details, TextElement country) {
        if (PublishedCountry.code(country) == null) {
            details.add("country.iso-code", country.attribute("iso-code"));
        }
    }

    private static void addVariants(
            Details.Builder details, String field, List<TextElement> variants) {
        variants.stream()
                .map(TextElement::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .forEach(text -> details.add(field, text));
    }

    private static String joined(List<TextElement> texts) {
        return Texts.joined(texts.stream().map(TextElement::text).sorted().toList());
    }

    /** Adds what the place says beyond its text. */
    void addTo(Details.Builder other) {
        details.values().forEach(other::add);
    }
}
