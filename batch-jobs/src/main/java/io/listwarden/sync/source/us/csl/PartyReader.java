package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.us.BirthDates;
import io.listwarden.sync.source.us.FederalRegisterCitations;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns one row into a party: every column has its place in it. */
final class PartyReader {
    private final FieldTally fields;

    PartyReader(FieldTally fields) {
        this.fields = fields;
    }

    ListedParty read(PartyId id, CslRow row) {
        Details.Builder details = details(row);
        CslIds ids = CslIds.read(row, fields, details);
        List<BirthDate> birthDates = birthDates(row, details);
        PartyKind kind = Kinds.of(row, !ids.genders().isEmpty(), fields);
        if (kind == PartyKind.UNKNOWN) {
            details.add(Column.TYPE.header(), row.get(Column.TYPE));
        }
        return new ListedParty(
                id,
                kind,
                CslNames.of(row),
                ids.genders(),
                birthDates,
                birthPlaces(row),
                countries(row),
                ids.identifiers(),
                addresses(row),
                listing(row),
                details.build(),
                List.of());
    }

    private static Details.Builder details(CslRow row) {
        Details.Builder details = Details.builder();
        Stream.of(
                        Column.TITLE,
                        Column.FEDERAL_REGISTER_NOTICE,
                        Column.STANDARD_ORDER,
                        Column.CALL_SIGN,
                        Column.VESSEL_TYPE,
                        Column.GROSS_TONNAGE,
                        Column.GROSS_REGISTERED_TONNAGE,
                        Column.VESSEL_OWNER)
                .forEach(column -> details.add(column.header(), row.get(column)));
        if (!row.list().ofTreasury()) {
            details.add(Column.ENTITY_NUMBER.header(), row.get(Column.ENTITY_NUMBER));
        }
        row.unknown().forEach(details::add);
        return details;
    }

    private List<BirthDate> birthDates(CslRow row, Details.Builder details) {
        List<BirthDate> dates = new ArrayList<>();
        for (String text : sorted(row, Column.DATES_OF_BIRTH)) {
            Optional<BirthDate> date = BirthDates.read(text);
            date.ifPresent(dates::add);
            if (date.isEmpty()) {
                details.add(Column.DATES_OF_BIRTH.header(), text);
                fields.unknown("dates_of_birth in a form that we do not know");
            }
        }
        return dates;
    }

    private static List<Place> birthPlaces(CslRow row) {
        return sorted(row, Column.PLACES_OF_BIRTH).stream()
                .map(text -> new Place(null, text, null, countryOf(text), Details.NONE))
                .toList();
    }

    private static List<Address> addresses(CslRow row) {
        return sorted(row, Column.ADDRESSES).stream()
                .map(text -> new Address(null, text, null, countryOf(text), Details.NONE))
                .toList();
    }

    private static @Nullable String countryOf(String place) {
        return Countries.ofAddress(place).orElse(null);
    }

    private static List<PartyCountry> countries(CslRow row) {
        return Stream.of(
                        countries(row, Column.NATIONALITIES, Relation.NATIONALITY),
                        countries(row, Column.CITIZENSHIPS, Relation.CITIZENSHIP),
                        countries(row, Column.VESSEL_FLAG, Relation.FLAG))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PartyCountry> countries(CslRow row, Column column, Relation relation) {
        return sorted(row, column).stream()
                .map(text -> new PartyCountry(null, relation, code(text), text, former(text)))
                .toList();
    }

    private static @Nullable String code(String text) {
        return Countries.named(text).orElse(null);
    }

    private static Details former(String text) {
        return Details.builder().add("formerCountry", Countries.former(text).orElse(null)).build();
    }

    private static Listing listing(CslRow row) {
        return new Listing(
                row.items(Column.PROGRAMS),
                date(row, Column.START_DATE),
                date(row, Column.END_DATE),
                FederalRegisterCitations.parse(row.get(Column.FEDERAL_REGISTER_NOTICE)),
                List.of(),
                filled(row, Column.LICENSE_REQUIREMENT),
                filled(row, Column.LICENSE_POLICY),
                distinct(row, Column.SOURCE_LIST_URL, Column.SOURCE_INFORMATION_URL),
                distinct(row, Column.REMARKS));
    }

    /** A date that cannot be read may be the end of a denial, so nothing is guessed. */
    private static @Nullable LocalDate date(CslRow row, Column column) {
        String text = row.text(column).strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw row.malformed(
                    column, "is " + CslRow.shown(text) + ", not a date written YYYY-MM-DD");
        }
    }

    private static @Nullable String filled(CslRow row, Column column) {
        return row.text(column).isBlank() ? null : row.get(column);
    }

    private static List<String> distinct(CslRow row, Column... columns) {
        return Stream.of(columns)
                .map(column -> filled(row, column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> sorted(CslRow row, Column column) {
        return row.items(column).stream().distinct().sorted().toList();
    }
}
