package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.Place;
import io.listwarden.sync.source.reference.Countries;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes places of birth, citizenships and addresses of what the rows of a party say of them. */
final class Statements {
    private static final Pattern ALTERNATIVE = Pattern.compile(";\\s*(?:alt(?:ernative)? POB: ?)?");
    private static final Pattern LINES = Pattern.compile(";\\s*\\R");

    private Statements() {}

    /** The values that a cell packs, on one line each. */
    static List<String> values(Column column, String cell) {
        return switch (column) {
            case PLACE_OF_BIRTH -> Packed.values(cell, ALTERNATIVE);
            case CITIZENSHIP -> Citizenships.in(cell);
            default -> Packed.values(cell, LINES);
        };
    }

    static List<Place> birthPlaces(PartyRows party) {
        return statements(party, Column.PLACE_OF_BIRTH)
                .map(it -> new Place(null, it.text(), null, countryOf(it.text()), it.origin()))
                .toList();
    }

    static List<PartyCountry> citizenships(PartyRows party) {
        return statements(party, Column.CITIZENSHIP)
                .map(
                        it ->
                                new PartyCountry(
                                        null,
                                        PartyCountry.Relation.CITIZENSHIP,
                                        Countries.named(it.text()).orElse(null),
                                        it.text(),
                                        it.origin()))
                .toList();
    }

    static List<Address> addresses(PartyRows party) {
        return statements(party, Column.ADDRESS)
                .map(it -> new Address(null, it.text(), null, countryOf(it.text()), it.origin()))
                .toList();
    }

    /** A value and the row that added it, if that is not the primary one. */
    private record Statement(String text, Details origin) {}

    /** The values of all rows, each text once, sorted by it. */
    private static Stream<Statement> statements(PartyRows party, Column column) {
        List<Statement> statements = new ArrayList<>();
        for (AuRow row : party.distinct(column)) {
            values(column, row.text(column)).stream()
                    .filter(text -> statements.stream().noneMatch(it -> it.text().equals(text)))
                    .forEach(text -> statements.add(new Statement(text, origin(party, row))));
        }
        return statements.stream().sorted(Comparator.comparing(Statement::text));
    }

    /** The reference of a row that is not the primary one. */
    static Details origin(PartyRows party, AuRow row) {
        return row.line() == party.primary().line()
                ? Details.NONE
                : Details.builder()
                        .add(Column.REFERENCE.header(), Reference.of(row).toString())
                        .build();
    }

    private static @Nullable String countryOf(String place) {
        return Countries.ofAddress(
                        place.endsWith(".") ? place.substring(0, place.length() - 1) : place)
                .orElse(null);
    }
}
