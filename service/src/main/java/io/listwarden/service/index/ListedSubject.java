package io.listwarden.service.index;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.service.match.Subject;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reduces a listed party to what is compared. */
public final class ListedSubject {
    private ListedSubject() {}

    /** The names stand in the party's order; countries are its own and those of its addresses. */
    public static Subject of(ListedParty party) {
        return new Subject(
                party.kind(),
                party.names().stream()
                        .map(name -> new Subject.Name(name.text(), name.strength()))
                        .toList(),
                party.birthDates().stream()
                        .map(d -> new Subject.DateRange(d.earliest(), d.latest(), d.approximate()))
                        .toList(),
                countries(party),
                party.genders(),
                party.identifiers().stream()
                        .map(i -> new Subject.IdentifierNumber(i.type(), i.value(), i.country()))
                        .toList(),
                party.addresses().stream().map(Address::text).toList());
    }

    private static List<String> countries(ListedParty party) {
        return Stream.concat(
                        party.countries().stream().map(PartyCountry::country),
                        party.addresses().stream().map(Address::country))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
