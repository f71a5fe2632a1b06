package io.listwarden.sync.source.us;

import io.listwarden.contracts.party.Citation;

import java.util.List;

/**
 * What a key is derived from, in the same form whichever document it was read from.
 *
 * @param listId the list
 * @param name the primary name as published
 * @param country ISO 3166-1 alpha-2 of the first address that names one, see {@link
 *     DerivedKeys#countryOf}; empty if none does
 * @param citations of the Federal Register, in any order
 * @param addresses as published, in any order; they only tell parties apart that agree in all else
 * @param startDate {@code YYYY-MM-DD}, or blank
 */
public record KeyBase(
        String listId,
        String name,
        String country,
        List<Citation> citations,
        List<String> addresses,
        String startDate) {
    public KeyBase {
        citations = List.copyOf(citations);
        addresses = List.copyOf(addresses);
    }
}
