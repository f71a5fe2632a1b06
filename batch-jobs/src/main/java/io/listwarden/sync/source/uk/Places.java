package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.reference.Countries;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries, addresses and places of birth of a designation. */
final class Places {
    private static final List<Field> ADDRESS =
            List.of(
                    Field.ADDRESS_LINE_1,
                    Field.ADDRESS_LINE_2,
                    Field.ADDRESS_LINE_3,
                    Field.ADDRESS_LINE_4,
                    Field.ADDRESS_LINE_5,
                    Field.ADDRESS_LINE_6,
                    Field.POSTAL_CODE,
                    Field.ADDRESS_COUNTRY);

    private Places() {}

    /** Nationalities and the flag that a ship is believed to fly, each kind sorted. */
    static List<PartyCountry> countries(Designation designation) {
        return Stream.concat(
                        designation
                                .values(Field.NATIONALITY)
                                .map(it -> country(Relation.NATIONALITY, it)),
                        designation
                                .values(Field.CURRENT_FLAG)
                                .map(it -> country(Relation.FLAG, it)))
                .toList();
    }

    private static PartyCountry country(Relation relation, String text) {
        return new PartyCountry(null, relation, country(text), text, Details.NONE);
    }

    /** Sorted by text. */
    static List<Place> birthPlaces(Designation designation) {
        return designation.groups(Group.BIRTH_PLACE).stream()
                .map(Places::birthPlace)
                .distinct()
                .sorted(Comparator.comparing(Place::text).thenComparing(Place::toString))
                .toList();
    }

    private static Place birthPlace(Map<Field, String> fields) {
        String town = text(fields, Field.TOWN_OF_BIRTH);
        return new Place(
                null,
                joined(fields, List.of(Field.TOWN_OF_BIRTH, Field.COUNTRY_OF_BIRTH)),
                town.isEmpty() ? null : town,
                country(text(fields, Field.COUNTRY_OF_BIRTH)),
                Details.NONE);
    }

    /** Sorted by text. */
    static List<Address> addresses(Designation designation) {
        return designation.groups(Group.ADDRESS).stream()
                .map(Places::address)
                .distinct()
                .sorted(Comparator.comparing(Address::text).thenComparing(Address::toString))
                .toList();
    }

    /** No line is the city's: the last one may hold a city, a province or a district. */
    private static Address address(Map<Field, String> fields) {
        Details.Builder parts = Details.builder();
        ADDRESS.forEach(field -> parts.add(field.detail(), text(fields, field)));
        return new Address(
                null,
                joined(fields, ADDRESS),
                null,
                country(text(fields, Field.ADDRESS_COUNTRY)),
                parts.build());
    }

    private static String joined(Map<Field, String> fields, List<Field> order) {
        return order.stream()
                .map(field -> text(fields, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String text(Map<Field, String> fields, Field field) {
        return Texts.folded(fields.getOrDefault(field, ""));
    }

    private static @Nullable String country(String text) {
        return Countries.named(text).orElse(null);
    }
}
