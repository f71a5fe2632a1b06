package io.listwarden.contracts.match;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What one side of a comparison says: the question, or a listed party reduced to what is compared.
 *
 * @param kind {@link PartyKind#UNKNOWN} agrees with every kind
 * @param names may be empty when there are identifiers
 * @param birthDates may be empty
 * @param countries ISO 3166-1 alpha-2, may be empty
 * @param genders may be empty
 * @param identifiers may be empty
 * @param addresses may be empty
 */
public record Subject(
        PartyKind kind,
        List<Name> names,
        List<DateRange> birthDates,
        List<String> countries,
        List<Gender> genders,
        List<IdentifierNumber> identifiers,
        List<String> addresses) {
    public Subject {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        genders = List.copyOf(genders);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
    }

    /** Whether it says no more than names and a kind. */
    public boolean isNamedOnly() {
        return birthDates.isEmpty()
                && countries.isEmpty()
                && genders.isEmpty()
                && identifiers.isEmpty()
                && addresses.isEmpty();
    }

    /** The same of another kind. */
    Subject withKind(PartyKind other) {
        return new Subject(other, names, birthDates, countries, genders, identifiers, addresses);
    }

    /** A name as somebody wrote it. */
    public record Name(String text, AliasStrength strength) {}

    /** A birth date: anything from the earliest to the latest. */
    public record DateRange(PartialDate earliest, PartialDate latest, boolean approximate) {
        public static DateRange of(PartialDate date) {
            return new DateRange(date, date, false);
        }
    }

    /** An identifier; country null where unknown. */
    public record IdentifierNumber(IdentifierType type, String value, @Nullable String country) {}
}
