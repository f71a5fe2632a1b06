package io.listwarden.contracts.party;

import java.util.List;

/**
 * One party on one list: everything that the publisher says of it, texts exactly as published.
 *
 * <p>The order of a publisher's repeated elements carries no meaning except in {@code names}, where
 * the primary name is first; sources sort the others so that one content has one form.
 *
 * @param id list and the publisher's stable key
 * @param kind what the party is
 * @param names all names, the primary one first; never empty
 * @param genders as stated; usually none or one
 * @param birthDates dates of birth
 * @param birthPlaces places of birth
 * @param countries nationalities, citizenships, flags and the like
 * @param identifiers documents and numbers
 * @param addresses addresses
 * @param listing the designation
 * @param details the publisher's other fields of the party
 * @param merged further records of the document that were recognised as this party
 */
public record ListedParty(
        PartyId id,
        PartyKind kind,
        List<ListedName> names,
        List<Gender> genders,
        List<BirthDate> birthDates,
        List<Place> birthPlaces,
        List<PartyCountry> countries,
        List<Identifier> identifiers,
        List<Address> addresses,
        Listing listing,
        Details details,
        List<MergedRecord> merged) {
    public ListedParty {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a party has a name: " + id);
        }
        names = List.copyOf(names);
        genders = List.copyOf(genders);
        birthDates = List.copyOf(birthDates);
        birthPlaces = List.copyOf(birthPlaces);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        merged = List.copyOf(merged);
    }

    /** The primary name. */
    public ListedName primaryName() {
        return names.getFirst();
    }
}
