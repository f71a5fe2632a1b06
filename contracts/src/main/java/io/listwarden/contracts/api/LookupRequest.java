package io.listwarden.contracts.api;

import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The question whether a party is on a list. Needs a name or an identifier.
 *
 * @param name the name, 1 to 1,000 characters, or null
 * @param kind what the party is, or null for unknown
 * @param birthDate date of birth, or null
 * @param countries ISO 3166-1 alpha-2
 * @param identifiers numbers that the party is identified by
 * @param addresses addresses as written
 * @param lists ids of the only lists to look in; empty means all
 * @param includeWeakAliases whether listed weak aliases take part, null for true
 * @param threshold score from which a result is a match, 0 to 1, null for the profile's own
 * @param limit most results, 1 to 100, null for 10
 * @param profile by what names and facts are judged, null for the service's own
 */
public record LookupRequest(
        @Nullable String name,
        @Nullable PartyKind kind,
        @Nullable PartialDate birthDate,
        List<String> countries,
        List<AskedIdentifier> identifiers,
        List<String> addresses,
        List<String> lists,
        @Nullable Boolean includeWeakAliases,
        @Nullable Double threshold,
        @Nullable Integer limit,
        @Nullable String profile) {
    public LookupRequest {
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        lists = List.copyOf(lists);
    }

    @Override
    public String toString() {
        return "LookupRequest";
    }
}
