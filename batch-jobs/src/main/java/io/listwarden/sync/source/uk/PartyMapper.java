package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.reference.Numbers;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a party of a designation. Its key is the UniqueID. */
final class PartyMapper {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private static final Comparator<Identifier> BY_CONTENT =
            Comparator.comparing(Identifier::label)
                    .thenComparing(Identifier::value)
                    .thenComparing(Identifier::toString);

    /** What is said of a designation and has no place of its own in our model. */
    private static final List<Field> DETAILS =
            List.of(
                    Field.LAST_UPDATED,
                    Field.OFSI_GROUP_ID,
                    Field.UN_REFERENCE_NUMBER,
                    Field.DESIGNATION_SOURCE,
                    Field.SANCTIONS_IMPOSED,
                    Field.PHONE_NUMBER,
                    Field.EMAIL_ADDRESS,
                    Field.POSITION,
                    Field.TYPE_OF_ENTITY,
                    Field.SUBSIDIARY,
                    Field.PARENT_COMPANY,
                    Field.CURRENT_OWNER_OPERATOR,
                    Field.PREVIOUS_OWNER_OPERATOR,
                    Field.PREVIOUS_FLAG,
                    Field.TYPE_OF_SHIP,
                    Field.TONNAGE_OF_SHIP,
                    Field.LENGTH_OF_SHIP,
                    Field.YEAR_BUILT);

    private final Consumer<String> unknown;

    /**
     * @param unknown is told values that we do not know and can do without
     */
    PartyMapper(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * The party's id.
     *
     * @throws IllegalArgumentException if the UniqueID cannot be a key
     */
    static PartyId id(Designation designation) {
        String key = designation.text(Field.UNIQUE_ID);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("the UniqueID is \"" + key + "\", which is no key");
        }
        return new PartyId(UkLists.LIST_ID, key);
    }

    /**
     * Maps everything that the list says.
     *
     * @throws IllegalArgumentException if something that matters cannot be understood
     */
    ListedParty party(PartyId id, Designation designation) {
        PartyKind kind = kind(designation);
        Details.Builder details = Details.builder();
        for (Field field : DETAILS) {
            designation.all(field).forEach(text -> details.add(field.element(), text));
        }
        designation.addOthersTo(details);
        return new ListedParty(
                id,
                kind,
                Names.of(kind, designation, details, unknown),
                genders(designation, details),
                BirthDates.of(designation, details, unknown),
                birthPlaces(designation),
                countries(designation),
                identifiers(designation, details),
                addresses(designation),
                listing(designation),
                details.build(),
                List.of());
    }

    private static PartyKind kind(Designation designation) {
        String kind = designation.text(Field.KIND);
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANIZATION;
            case "ship" -> PartyKind.VESSEL;
            default ->
                    throw new IllegalArgumentException(
                            "IndividualEntityShip is \"%s\", none of the three".formatted(kind));
        };
    }

    private static List<Gender> genders(Designation designation, Details.Builder details) {
        return designation.all(Field.GENDER).stream()
                .map(
                        text ->
                                switch (text.toLowerCase(Locale.ROOT)) {
                                    case "male" -> Gender.MALE;
                                    case "female" -> Gender.FEMALE;
                                    default -> {
                                        details.add(Field.GENDER.element(), text);
                                        yield null;
                                    }
                                })
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Place> birthPlaces(Designation designation) {
        return designation.all(Group.BIRTH_PLACE).stream()
                .map(
                        parts ->
                                new Place(
                                        null,
                                        joined(parts, "TownOfBirth", "CountryOfBirth"),
                                        parts.get("TownOfBirth"),
                                        country(parts.get("CountryOfBirth")),
                                        Details.NONE))
                .distinct()
                .sorted(Comparator.comparing(Place::text))
                .toList();
    }

    private static List<PartyCountry> countries(Designation designation) {
        return Stream.concat(
                        designation.all(Field.NATIONALITY).stream()
                                .map(text -> country(Relation.NATIONALITY, text)),
                        designation.all(Field.CURRENT_FLAG).stream()
                                .map(text -> country(Relation.FLAG, text)))
                .toList();
    }

    private static PartyCountry country(Relation relation, String text) {
        return new PartyCountry(null, relation, country(text), text, Details.NONE);
    }

    private static @Nullable String country(@Nullable String text) {
        return text == null ? null : Countries.named(text).orElse(null);
    }

    private static List<Identifier> identifiers(
            Designation designation, Details.Builder details) {
        Stream<Identifier> numbers =
                Stream.of(
                                numbers(designation, Field.IMO_NUMBER, IdentifierType.IMO),
                                numbers(
                                        designation,
                                        Field.BUSINESS_REGISTRATION_NUMBER,
                                        IdentifierType.REGISTRATION),
                                numbers(
                                        designation,
                                        Field.HULL_IDENTIFICATION_NUMBER,
                                        IdentifierType.OTHER),
                                documents(
                                        designation,
                                        Group.PASSPORT,
                                        IdentifierType.PASSPORT,
                                        details),
                                documents(
                                        designation,
                                        Group.NATIONAL_IDENTIFIER,
                                        IdentifierType.NATIONAL_ID,
                                        details))
                        .flatMap(all -> all);
        return numbers.distinct().sorted(BY_CONTENT).toList();
    }

    private static Stream<Identifier> numbers(
            Designation designation, Field field, IdentifierType type) {
        return designation.all(field).stream()
                .map(
                        value ->
                                Numbers.identifier(
                                        null, type, value, null, field.element(), Details.builder()));
    }

    /** A document of which no number is given goes to the party's details. */
    private static Stream<Identifier> documents(
            Designation designation, Group group, IdentifierType type, Details.Builder details) {
        List<String> names = List.copyOf(group.columns().keySet());
        String number = names.getFirst();
        String more = names.getLast();
        designation.all(group).stream()
                .filter(parts -> !parts.containsKey(number))
                .map(parts -> parts.getOrDefault(more, ""))
                .sorted()
                .forEach(text -> details.add(more, text));
        return designation.all(group).stream()
                .filter(parts -> parts.containsKey(number))
                .map(
                        parts ->
                                Numbers.identifier(
                                        null,
                                        type,
                                        String.valueOf(parts.get(number)),
                                        null,
                                        number,
                                        Details.builder().add(more, parts.get(more))));
    }

    private static List<Address> addresses(Designation designation) {
        return designation.all(Group.ADDRESS).stream()
                .map(PartyMapper::address)
                .distinct()
                .sorted(Comparator.comparing(Address::text))
                .toList();
    }

    private static Address address(Map<String, String> parts) {
        return new Address(
                null,
                joined(parts, Group.ADDRESS.columns().keySet().toArray(String[]::new)),
                null,
                country(parts.get("AddressCountry")),
                Details.builder()
                        .add("AddressPostalCode", parts.get("AddressPostalCode"))
                        .build());
    }

    private static String joined(Map<String, String> parts, String... names) {
        return Stream.of(names)
                .map(parts::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Listing listing(Designation designation) {
        String designated = designation.text(Field.DATE_DESIGNATED);
        return new Listing(
                designation.all(Field.REGIME_NAME),
                designated.isEmpty()
                        ? null
                        : UkLists.day(designated, Field.DATE_DESIGNATED.element()),
                null,
                List.of(),
                List.of(),
                null,
                null,
                designation.all(Field.WEBSITE),
                Stream.concat(
                                designation.all(Field.OTHER_INFORMATION).stream(),
                                designation.all(Field.STATEMENT_OF_REASONS).stream())
                        .map(HtmlText::plain)
                        .toList());
    }
}
