package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a date and a place of a {@code birthdate} element, which may hold either, both or neither;
 * they share its logicalId. Its legal basis and remarks go with the date, or with the place if
 * there is no date; a statement with neither goes to the party's details.
 */
final class BirthMapper {
    private final List<BirthDate> dates = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    static BirthMapper of(
            List<BirthdateElement> births, Details.Builder party, Consumer<String> unknown) {
        BirthMapper mapper = new BirthMapper();
        births.stream()
                .filter(birth -> !birth.isGregorian() && !birth.isIslamic())
                .forEach(birth -> unknown.accept("birthdate@calendarType=" + birth.calendarType));
        births.forEach(birth -> mapper.take(birth, party));
        return mapper;
    }

    List<BirthDate> dates() {
        return dates;
    }

    List<Place> places() {
        return places;
    }

    private void take(BirthdateElement birth, Details.Builder party) {
        BirthDateReading reading = BirthDateReading.of(birth);
        String place = placeText(birth);
        if (reading != null) {
            dates.add(date(birth, reading));
        }
        if (!place.isBlank()) {
            places.add(place(birth, place, reading == null ? undated(birth) : Details.builder()));
        }
        if (reading == null && place.isBlank()) {
            Leftovers.add(party, birth, undated(birth));
        }
    }

    private static BirthDate date(BirthdateElement birth, BirthDateReading reading) {
        Details.Builder details = birth.details();
        return new BirthDate(
                birth.logicalId,
                reading.earliest(),
                reading.latest(),
                reading.approximate() || birth.isCirca(),
                reading.text(),
                (reading.complete() ? details : addRaw(details, birth)).build());
    }

    private static String placeText(BirthdateElement birth) {
        return LocatedElement.joined(
                birth.city, birth.place, birth.zipCode, birth.region, birth.countryText());
    }

    private static Place place(BirthdateElement birth, String text, Details.Builder details) {
        return new Place(
                birth.logicalId,
                text,
                city(birth),
                birth.country(),
                birth.addLocation(details)
                        .add("place", birth.place)
                        .add("zipCode", birth.zipCode)
                        .build());
    }

    private static @Nullable String city(BirthdateElement birth) {
        return birth.city.isBlank() ? null : birth.city;
    }

    private static Details.Builder undated(BirthdateElement birth) {
        return addRaw(birth.details(), birth).add("circa", birth.isCirca() ? birth.circa : "");
    }

    private static Details.Builder addRaw(Details.Builder details, BirthdateElement birth) {
        return details.add("calendarType", birth.isGregorian() ? "" : birth.calendarType)
                .add("birthdate", birth.birthdate)
                .add("dayOfMonth", birth.dayOfMonth)
                .add("monthOfYear", birth.monthOfYear)
                .add("year", birth.year)
                .add("yearRangeFrom", birth.yearRangeFrom)
                .add("yearRangeTo", birth.yearRangeTo);
    }
}
