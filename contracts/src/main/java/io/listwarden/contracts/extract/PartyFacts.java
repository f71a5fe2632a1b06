package io.listwarden.contracts.extract;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a listed party is compared by beside its names and addresses.
 *
 * @param kind what the party is
 * @param genders as stated
 * @param birthDates when the party may have been born
 * @param countries ISO 3166-1 alpha-2; its own and those of its addresses, each once
 * @param identifiers its numbers
 */
public record PartyFacts(
        PartyKind kind,
        List<Gender> genders,
        List<Birth> birthDates,
        List<String> countries,
        List<Number> identifiers) {
    public PartyFacts {
        genders = List.copyOf(genders);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
    }

    /** A birth date: anything from the earliest to the latest. */
    public record Birth(PartialDate earliest, PartialDate latest, boolean approximate) {}

    /** A number that identifies the party; country null where unknown. */
    public record Number(IdentifierType type, String value, @Nullable String country) {}

    /** The facts of a party, each in the party's order. */
    public static PartyFacts of(ListedParty party) {
        return new PartyFacts(
                party.kind(),
                party.genders(),
                party.birthDates().stream().map(PartyFacts::birth).toList(),
                countries(party),
                party.identifiers().stream().map(PartyFacts::number).toList());
    }

    private static Birth birth(BirthDate date) {
        return new Birth(date.earliest(), date.latest(), date.approximate());
    }

    private static Number number(Identifier identifier) {
        return new Number(identifier.type(), identifier.value(), identifier.country());
    }

    private static List<String> countries(ListedParty party) {
        List<String> countries = new ArrayList<>();
        for (PartyCountry country : party.countries()) {
            add(country.country(), countries);
        }
        for (Address address : party.addresses()) {
            add(address.country(), countries);
        }
        return countries;
    }

    private static void add(@Nullable String country, List<String> countries) {
        if (country != null && !countries.contains(country)) {
            countries.add(country);
        }
    }
}
