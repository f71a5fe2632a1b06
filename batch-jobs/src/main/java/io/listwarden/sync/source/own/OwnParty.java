package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.reference.Numbers;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Puts a party together, value by value; one content has one form, whatever the order. */
final class OwnParty {
    private final OwnDates dates;
    private final List<ListedName> names = new ArrayList<>();
    private final List<Gender> genders = new ArrayList<>();
    private final List<BirthDate> birthDates = new ArrayList<>();
    private final List<Place> birthPlaces = new ArrayList<>();
    private final List<PartyCountry> countries = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<String> programmes = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Details.Builder details = Details.builder();
    private PartyKind kind;
    private @Nullable String primary;
    private @Nullable LocalDate listedOn;
    private @Nullable LocalDate endsOn;

    OwnParty(PartyKind kind, OwnDates dates) {
        this.kind = kind;
        this.dates = dates;
    }

    PartyKind kind() {
        return kind;
    }

    void kind(PartyKind kind) {
        this.kind = kind;
    }

    /** The first is the primary name, any other an alias. */
    void name(String text) {
        if (primary == null) {
            primary = text;
        } else {
            name(NameType.ALIAS, AliasStrength.STRONG, text);
        }
    }

    boolean hasName() {
        return primary != null;
    }

    void name(NameType type, AliasStrength strength, String text) {
        names.add(new ListedName(null, text, type, strength, null, List.of(), Details.NONE));
    }

    /** What is neither male nor female stays as text. */
    void gender(String text, String field) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "male", "m" -> genders.add(Gender.MALE);
            case "female", "f" -> genders.add(Gender.FEMALE);
            default -> details.add(field, text);
        }
    }

    /** What is no date stays as text. */
    void birthDate(String text, String field) {
        dates.partial(text)
                .ifPresentOrElse(
                        date ->
                                birthDates.add(
                                        new BirthDate(null, date, date, false, text, Details.NONE)),
                        () -> details.add(field, text));
    }

    void birthPlace(String text) {
        birthPlaces.add(
                new Place(null, text, null, Countries.ofAddress(text).orElse(null), Details.NONE));
    }

    void country(Relation relation, String text) {
        countries.add(new PartyCountry(null, relation, code(text), text, Details.NONE));
    }

    /** FollowTheMoney writes codes in lower case. */
    private static @Nullable String code(String text) {
        return Countries.named(text)
                .or(() -> Countries.code(text.toUpperCase(Locale.ROOT)))
                .orElse(null);
    }

    void number(IdentifierType type, String value, @Nullable String country, String label) {
        if (value.codePoints().anyMatch(Character::isLetterOrDigit)) {
            identifiers.add(
                    Numbers.identifier(
                            null,
                            type,
                            value,
                            country == null ? null : code(country),
                            label,
                            Details.builder()));
        } else {
            details.add(label, value);
        }
    }

    void address(String text, @Nullable String country) {
        String code = country == null ? Countries.ofAddress(text).orElse(null) : code(country);
        addresses.add(new Address(null, text, null, code, Details.NONE));
    }

    void programme(String text) {
        programmes.add(text);
    }

    void listedOn(String text, String field) {
        listedOn = dates.day(text, field);
    }

    void endsOn(String text, String field) {
        endsOn = dates.day(text, field);
    }

    void remark(String text) {
        remarks.add(text);
    }

    void source(String text) {
        sources.add(text);
    }

    void detail(String field, String text) {
        details.add(field, text);
    }

    /**
     * The party.
     *
     * @throws IllegalArgumentException if it has no name
     */
    ListedParty build(PartyId id) {
        if (primary == null) {
            throw new IllegalArgumentException("there is no name");
        }
        return new ListedParty(
                id,
                kind,
                names(primary),
                genders.stream().distinct().sorted().toList(),
                sorted(birthDates, date -> date.earliest() + date.text()),
                sorted(birthPlaces, Place::text),
                sorted(countries, country -> country.relation() + country.text()),
                sorted(identifiers, number -> number.label() + number.value() + number.country()),
                sorted(addresses, Address::text),
                new Listing(
                        programmes.stream().distinct().sorted().toList(),
                        listedOn,
                        endsOn,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        sources.stream().distinct().sorted().toList(),
                        remarks.stream().distinct().toList()),
                details.build(),
                List.of());
    }

    private List<ListedName> names(String first) {
        List<ListedName> all = new ArrayList<>(List.of(ListedName.of(NameType.PRIMARY, first)));
        sorted(names, name -> name.text() + name.type() + name.strength()).stream()
                .filter(name -> !name.text().equals(first))
                .forEach(all::add);
        return all;
    }

    private static <T> List<T> sorted(List<T> values, Function<T, String> by) {
        return values.stream().distinct().sorted(Comparator.comparing(by)).toList();
    }
}
