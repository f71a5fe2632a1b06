package io.listwarden.service.index;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.service.match.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reduces a listed party to what is compared. */
public final class ListedSubject {
    private ListedSubject() {}

    /** The names stand in the party's order; countries are its own and those of its addresses. */
    public static Subject of(ListedParty party) {
        return subject(
                party,
                party.names().stream().map(ListedSubject::name).toList(),
                party.addresses().stream().map(Address::text).toList());
    }

    /** What is compared beside names and addresses; made for every party that is considered. */
    static Subject factsOf(ListedParty party) {
        return subject(party, List.of(), List.of());
    }

    private static Subject subject(
            ListedParty party, List<Subject.Name> names, List<String> addresses) {
        return new Subject(
                party.kind(),
                names,
                birthDates(party),
                countries(party),
                party.genders(),
                identifiers(party),
                addresses);
    }

    private static Subject.Name name(ListedName name) {
        return new Subject.Name(name.text(), name.strength());
    }

    private static List<Subject.DateRange> birthDates(ListedParty party) {
        List<Subject.DateRange> ranges = new ArrayList<>(party.birthDates().size());
        for (BirthDate date : party.birthDates()) {
            ranges.add(new Subject.DateRange(date.earliest(), date.latest(), date.approximate()));
        }
        return ranges;
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

    private static List<Subject.IdentifierNumber> identifiers(ListedParty party) {
        List<Subject.IdentifierNumber> numbers = new ArrayList<>(party.identifiers().size());
        for (Identifier identifier : party.identifiers()) {
            numbers.add(
                    new Subject.IdentifierNumber(
                            identifier.type(), identifier.value(), identifier.country()));
        }
        return numbers;
    }
}
