package io.listwarden.contracts.match;

import io.listwarden.contracts.extract.PartyFacts;
import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reduces a listed party to what is compared. */
public final class ListedSubject {
    private static final List<Subject> OF_KINDS =
            Arrays.stream(PartyKind.values()).map(ListedSubject::nothingBut).toList();

    private ListedSubject() {}

    private static Subject nothingBut(PartyKind kind) {
        return of(new PartyFacts(kind, List.of(), List.of(), List.of(), List.of()));
    }

    /** The names stand in the party's order; countries are its own and those of its addresses. */
    public static Subject of(ListedParty party) {
        return subject(
                PartyFacts.of(party),
                party.names().stream().map(ListedSubject::name).toList(),
                party.addresses().stream().map(Address::text).toList());
    }

    /** What is compared beside names and addresses; made for every party that is considered. */
    public static Subject of(PartyFacts facts) {
        return subject(facts, List.of(), List.of());
    }

    /** What is compared of a party with a question that says no more than names and a kind. */
    public static Subject of(PartyKind kind) {
        return OF_KINDS.get(kind.ordinal());
    }

    private static Subject subject(
            PartyFacts facts, List<Subject.Name> names, List<String> addresses) {
        return new Subject(
                facts.kind(),
                names,
                birthDates(facts),
                facts.countries(),
                facts.genders(),
                identifiers(facts),
                addresses);
    }

    private static Subject.Name name(ListedName name) {
        return new Subject.Name(name.text(), name.strength());
    }

    private static List<Subject.DateRange> birthDates(PartyFacts facts) {
        List<Subject.DateRange> ranges = new ArrayList<>(facts.birthDates().size());
        for (PartyFacts.Birth birth : facts.birthDates()) {
            ranges.add(
                    new Subject.DateRange(birth.earliest(), birth.latest(), birth.approximate()));
        }
        return ranges;
    }

    private static List<Subject.IdentifierNumber> identifiers(PartyFacts facts) {
        List<Subject.IdentifierNumber> numbers = new ArrayList<>(facts.identifiers().size());
        for (PartyFacts.Number number : facts.identifiers()) {
            numbers.add(
                    new Subject.IdentifierNumber(number.type(), number.value(), number.country()));
        }
        return numbers;
    }
}
