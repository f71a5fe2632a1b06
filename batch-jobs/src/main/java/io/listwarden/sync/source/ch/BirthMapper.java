package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes dates and places of birth. A date of an entity or an object is none of birth and goes to
 * the party's details, as does one that cannot be read or is of another calendar.
 */
final class BirthMapper {
    private final PartyKind kind;
    private final Details.Builder party;
    private final Consumer<String> unknown;

    BirthMapper(PartyKind kind, Details.Builder party, Consumer<String> unknown) {
        this.kind = kind;
        this.party = party;
        this.unknown = unknown;
    }

    List<BirthDate> dates(List<IdentityElement> identities) {
        List<BirthDate> dates = new ArrayList<>();
        for (IdentityElement identity : identities) {
            for (DayMonthYearElement element : Statements.ordered(identity.dates)) {
                BirthDate date = kind == PartyKind.PERSON ? date(element, identity) : null;
                if (date == null) {
                    element.keepIn(party, addRaw(element.details(identity), element));
                } else {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    private @Nullable BirthDate date(DayMonthYearElement element, IdentityElement identity) {
        if (!isGregorian(element)) {
            unknown.accept("day-month-year@calendar=" + element.calendar.strip());
            return null;
        }
        PartialDate date = partial(element);
        if (date == null) {
            unknown.accept("day-month-year in a form that we do not know");
            return null;
        }
        boolean complete = date.toString().equals(written(element));
        Details.Builder details = element.details(identity);
        return new BirthDate(
                element.id(),
                date,
                date,
                !complete || element.isDoubtful(),
                date.toString(),
                (complete ? details : addRaw(details, element)).build());
    }

    private static boolean isGregorian(DayMonthYearElement element) {
        return element.calendar.isBlank() || element.calendar.strip().equalsIgnoreCase("gregorian");
    }

    /** As much of the date as there is: a day that its month does not have leaves the month. */
    private static @Nullable PartialDate partial(DayMonthYearElement element) {
        Integer year = number(element.year, 9999);
        if (year == null) {
            return null;
        }
        Integer month = number(element.month, 12);
        Integer day = month == null ? null : number(element.day, 31);
        boolean exists =
                month != null && day != null && day <= YearMonth.of(year, month).lengthOfMonth();
        return new PartialDate(year, month, exists ? day : null);
    }

    private static @Nullable Integer number(String text, int most) {
        if (!text.strip().matches("[0-9]{1,4}")) {
            return null;
        }
        int number = Integer.parseInt(text.strip());
        return number < 1 || number > most ? null : number;
    }

    /** The attributes one after the other, as a complete reading of them would be written. */
    private static String written(DayMonthYearElement element) {
        return padded(element.year, 4, "")
                + padded(element.month, 2, "-")
                + padded(element.day, 2, "-");
    }

    private static String padded(String text, int width, String before) {
        String digits = text.strip();
        boolean zero = digits.matches("0+");
        return digits.isEmpty() || zero
                ? ""
                : before + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static Details.Builder addRaw(Details.Builder details, DayMonthYearElement element) {
        return details.add("day", element.day)
                .add("month", element.month)
                .add("year", element.year)
                .add("calendar", isGregorian(element) ? "" : element.calendar);
    }

    List<Place> places(List<IdentityElement> identities, References references) {
        List<Place> places = new ArrayList<>();
        for (IdentityElement identity : identities) {
            for (PlaceOfBirthElement element : Statements.ordered(identity.birthPlaces)) {
                PublishedPlace place = references.place(element.placeId);
                String text =
                        Texts.joined(List.of(place.location(), place.area(), place.countryText()));
                Details.Builder details = element.details(identity);
                place.addTo(details);
                if (text.isEmpty()) {
                    element.keepIn(party, details.add("place-id", element.placeId));
                } else {
                    places.add(
                            new Place(
                                    element.id(),
                                    text,
                                    place.location().isEmpty() ? null : place.location(),
                                    place.country(),
                                    details.build()));
                }
            }
        }
        return places;
    }
}
