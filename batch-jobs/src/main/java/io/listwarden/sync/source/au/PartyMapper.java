package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.WhiteSpace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes a party of its rows.
 *
 * <p>The rows of other names repeat what the primary one says. Where one says otherwise, a birth
 * date, place, citizenship or address of it is the party's too, with the row's reference in its
 * details; the rest is in the details of the name.
 */
final class PartyMapper {
    private static final List<Column> KEPT =
            List.of(
                    Column.TARGETED_FINANCIAL_SANCTION,
                    Column.TRAVEL_BAN,
                    Column.ARMS_EMBARGO,
                    Column.MARITIME_RESTRICTION);

    private final FieldTally fields;

    PartyMapper(FieldTally fields) {
        this.fields = fields;
    }

    /**
     * Maps everything that the rows say.
     *
     * @throws io.listwarden.contracts.failure.MalformedListException if something that matters
     *     cannot be understood
     */
    ListedParty party(PartyRows party) {
        AuRow primary = party.primary();
        Details.Builder details = details(primary);
        List<ListedName> names = NameMapper.names(party, fields);
        return new ListedParty(
                party.id(),
                kind(primary, details),
                names,
                AdditionalInformation.genders(primary),
                birthDates(party, details),
                Statements.birthPlaces(party),
                Statements.citizenships(party),
                AdditionalInformation.identifiers(party),
                Statements.addresses(party),
                ListingMapper.listing(primary),
                details.build(),
                party.repeated().stream().map(row -> merged(primary, row)).toList());
    }

    private PartyKind kind(AuRow row, Details.Builder details) {
        String type = row.clean(Column.TYPE);
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANIZATION;
            case "vessel" -> PartyKind.VESSEL;
            case "" -> throw row.malformed(Column.TYPE, "is blank");
            default -> {
                fields.unknown("Type=" + type);
                details.add(Column.TYPE.header(), type);
                yield PartyKind.UNKNOWN;
            }
        };
    }

    private static Details.Builder details(AuRow row) {
        Details.Builder details = Details.builder();
        KEPT.forEach(column -> details.add(column.header(), row.text(column)));
        for (Column dated : List.of(Column.CONTROL_DATE, Column.LISTING_INFORMATION)) {
            AuRow.Value value = row.value(dated);
            details.add(
                    dated.header(), value == null ? "" : WhiteSpace.stripped(Serial.text(value)));
        }
        for (Column packed : List.of(Column.PLACE_OF_BIRTH, Column.CITIZENSHIP, Column.ADDRESS)) {
            String cell = row.text(packed);
            List<String> values = Statements.values(packed, cell);
            boolean one = cell.isEmpty() || values.size() == 1 && values.getFirst().equals(cell);
            details.add(packed.header(), one ? "" : cell);
        }
        row.others().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(other -> details.add(other.getKey(), other.getValue()));
        return details;
    }

    private static MergedRecord merged(AuRow primary, AuRow row) {
        Details.Builder fields = Details.builder();
        RowDifference.addTo(fields, primary, row);
        return new MergedRecord("same reference and primary name", fields.build());
    }

    /** A cell that holds more than dates stays in the details of the party or of the name. */
    private static List<BirthDate> birthDates(PartyRows party, Details.Builder details) {
        List<BirthDate> dates = new ArrayList<>();
        for (AuRow row : party.distinct(Column.DATE_OF_BIRTH)) {
            AuRow.Value value = row.value(Column.DATE_OF_BIRTH);
            if (value == null) {
                continue;
            }
            BirthDateReading.Result result = BirthDateReading.of(value);
            result.dates().stream()
                    .filter(date -> dates.stream().noneMatch(it -> isSame(it, date)))
                    .map(date -> withDetails(date, Statements.origin(party, row)))
                    .forEach(dates::add);
            boolean primary = row.line() == party.primary().line();
            if (primary && (!result.complete() || result.dates().size() > 1)) {
                details.add(Column.DATE_OF_BIRTH.header(), row.text(Column.DATE_OF_BIRTH));
            }
        }
        dates.sort(
                Comparator.comparing((BirthDate date) -> date.earliest().toString())
                        .thenComparing(date -> date.latest().toString())
                        .thenComparing(BirthDate::text));
        return dates;
    }

    private static boolean isSame(BirthDate one, BirthDate other) {
        return one.earliest().equals(other.earliest())
                && one.latest().equals(other.latest())
                && one.approximate() == other.approximate();
    }

    private static BirthDate withDetails(BirthDate date, Details details) {
        return new BirthDate(
                null, date.earliest(), date.latest(), date.approximate(), date.text(), details);
    }
}
