package io.listwarden.sync.source.un;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.reference.Countries;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a party of a record. Its key is the permanent reference number: when a committee amends an
 * entry, {@code DATAID} may become another one, as it did for six entries of the Haiti list in
 * 2025.
 */
final class PartyMapper {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private final Consumer<String> unknown;

    /**
     * @param unknown is told values that we do not know and can do without
     */
    PartyMapper(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * The party's key.
     *
     * @throws IllegalArgumentException if there is no reference number that could be one
     */
    static String key(SubjectElement subject) {
        String key = Texts.folded(subject.referenceNumber).replace(' ', '_');
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "the record with the DATAID \"%s\" has the REFERENCE_NUMBER \"%s\", which is no key"
                            .formatted(Texts.folded(subject.dataId), key));
        }
        return key;
    }

    /**
     * Maps everything that the record says.
     *
     * @throws IllegalArgumentException if something that matters cannot be understood
     */
    ListedParty party(PartyKind kind, String key, SubjectElement subject) {
        Details.Builder details = details(subject);
        Births births = Births.of(subject, details, unknown);
        return new ListedParty(
                new PartyId(UnListSource.LIST_ID, key),
                kind,
                Names.of(kind, subject, unknown),
                genders(subject, details),
                births.dates(),
                births.places(),
                nationalities(subject),
                Documents.of(subject, details, unknown),
                addresses(subject, details),
                listing(subject, details),
                details.build(),
                List.of());
    }

    private static Details.Builder details(SubjectElement subject) {
        Details.Builder details =
                Details.builder()
                        .add("DATAID", Texts.folded(subject.dataId))
                        .add("SUBMITTED_BY", Texts.folded(subject.submittedBy))
                        .add("SUBMITTED_ON", Texts.folded(subject.submittedOn))
                        .add("HAS_INTERPOL_LINK", Texts.folded(subject.hasInterpolLink));
        values(subject.titles).sorted().forEach(title -> details.add("TITLE", title));
        values(subject.designations).sorted().forEach(it -> details.add("DESIGNATION", it));
        values(subject.updates)
                .distinct()
                .sorted()
                .forEach(it -> details.add("LAST_DAY_UPDATED", it));
        return details;
    }

    private static Stream<String> values(List<ValuesElement> elements) {
        return elements.stream()
                .flatMap(element -> element.values.stream())
                .map(Texts::folded)
                .filter(value -> !value.isEmpty());
    }

    private List<Gender> genders(SubjectElement subject, Details.Builder details) {
        String gender = Texts.folded(subject.gender);
        return switch (gender.toUpperCase(Locale.ROOT)) {
            case "MALE" -> List.of(Gender.MALE);
            case "FEMALE" -> List.of(Gender.FEMALE);
            case "", "UNKNOWN" -> List.of();
            default -> {
                unknown.accept("INDIVIDUAL/GENDER=" + gender);
                details.add("GENDER", gender);
                yield List.of();
            }
        };
    }

    private static List<PartyCountry> nationalities(SubjectElement subject) {
        return values(subject.nationalities)
                .distinct()
                .sorted()
                .map(
                        text ->
                                new PartyCountry(
                                        null,
                                        PartyCountry.Relation.NATIONALITY,
                                        country(text),
                                        text,
                                        Details.NONE))
                .toList();
    }

    private static List<Address> addresses(SubjectElement subject, Details.Builder party) {
        return Stream.concat(subject.individualAddresses.stream(), subject.entityAddresses.stream())
                .sorted(Comparator.comparing(element -> Texts.folded(element.note)))
                .map(element -> address(element, party))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Address::text).thenComparing(Address::toString))
                .toList();
    }

    /** An address that holds a note only goes to the party's details. */
    private static Optional<Address> address(PlaceElement element, Details.Builder party) {
        String text =
                Texts.joined(
                        ", ",
                        element.street,
                        element.city,
                        element.province,
                        element.zipCode,
                        element.country);
        String note = Texts.folded(element.note);
        if (text.isEmpty()) {
            party.add("ADDRESS.NOTE", note);
            return Optional.empty();
        }
        return Optional.of(
                new Address(
                        null,
                        text,
                        city(element),
                        country(Texts.folded(element.country)),
                        parts(element).add("NOTE", note).build()));
    }

    private static @Nullable String city(PlaceElement element) {
        String city = Texts.folded(element.city);
        return city.isEmpty() ? null : city;
    }

    private static Details.Builder parts(PlaceElement element) {
        return Details.builder()
                .add("STREET", Texts.folded(element.street))
                .add("STATE_PROVINCE", Texts.folded(element.province))
                .add("ZIP_CODE", Texts.folded(element.zipCode));
    }

    /** A place of birth, or what a note says in its stead; empty for a placeholder. */
    static Optional<Place> place(PlaceElement element) {
        String text =
                Texts.joined(", ", element.street, element.city, element.province, element.country);
        String note = Texts.folded(element.note);
        if (text.isEmpty() && note.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Place(
                        null,
                        text.isEmpty() ? note : text,
                        city(element),
                        country(Texts.folded(element.country)),
                        parts(element).add("NOTE", text.isEmpty() ? "" : note).build()));
    }

    private Listing listing(SubjectElement subject, Details.Builder details) {
        String regime = Texts.folded(subject.listType);
        return new Listing(
                regime.isEmpty() ? List.of() : List.of(regime),
                listedOn(subject, details),
                null,
                List.of(),
                List.of(),
                null,
                null,
                subject.interpolLinks.stream()
                        .map(Texts::folded)
                        .filter(link -> !link.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.of(Texts.folded(subject.comments)).filter(it -> !it.isEmpty()).toList());
    }

    private @Nullable LocalDate listedOn(SubjectElement subject, Details.Builder details) {
        String published = Texts.folded(subject.listedOn);
        Optional<LocalDate> day = Dates.day(published);
        if (day.isEmpty() && !published.isEmpty()) {
            unknown.accept("LISTED_ON in a form that we do not know");
            details.add("LISTED_ON", published);
        }
        return day.orElse(null);
    }

    static @Nullable String country(String text) {
        return Countries.named(text).orElse(null);
    }
}
