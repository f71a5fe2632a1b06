package io.listwarden.sync.source.own;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.FieldTally;

import org.apache.commons.csv.CSVRecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the columns of a table hold, and the parties of its rows. */
final class OwnColumns {
    private final OwnList list;
    private final OwnDates dates;
    private final List<String> headers;
    private final Map<Integer, OwnField> fields;

    private OwnColumns(OwnList list, List<String> headers, Map<Integer, OwnField> fields) {
        this.list = list;
        this.dates = new OwnDates(list.datePatterns());
        this.headers = headers;
        this.fields = fields;
    }

    /**
     * @throws MalformedListException if a header is blank or stands twice, or a column that the
     *     mapping names is not there
     */
    static OwnColumns of(CSVRecord header, OwnList list) {
        List<String> headers = header.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : headers) {
            if (name.isEmpty() || !seen.add(name)) {
                throw new MalformedListException(
                        "The header has a column that is blank or stands twice: \"" + name + "\".");
            }
        }
        Map<Integer, OwnField> fields = new LinkedHashMap<>();
        list.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        mapping ->
                                mapping.getValue()
                                        .forEach(
                                                column ->
                                                        fields.put(
                                                                place(headers, column),
                                                                mapping.getKey())));
        return new OwnColumns(list, headers, fields);
    }

    private static int place(List<String> headers, String column) {
        int place = headers.indexOf(column.strip());
        if (place < 0) {
            throw new MalformedListException(
                    "The table has no column \"%s\", which the list's columns name; it has %s."
                            .formatted(column, headers));
        }
        return place;
    }

    /** A row that was understood; its key is still to be found. */
    record Row(String id, OwnParty parts, CSVRecord record) {
        ListedParty party(PartyId key) {
            try {
                return parts.build(key);
            } catch (IllegalArgumentException e) {
                throw malformed(record, String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * @throws MalformedListException if the row has more or fewer cells than the header, or a cell
     *     that matters cannot be understood
     */
    Row party(CSVRecord record, FieldTally tally) {
        if (record.size() != headers.size()) {
            throw malformed(
                    record,
                    "it has %d cells and the header %d".formatted(record.size(), headers.size()));
        }
        OwnParty party = new OwnParty(list.kind(), dates);
        List<String> name = new ArrayList<>();
        String id = "";
        for (int place = 0; place < headers.size(); place++) {
            String cell = record.get(place).strip();
            if (cell.isEmpty()) {
                continue;
            }
            String header = headers.get(place);
            tally.mapped(header);
            OwnField field = fields.get(place);
            if (field == null) {
                party.detail(header, cell);
            } else if (field == OwnField.NAME) {
                name.add(cell);
            } else if (field == OwnField.ID) {
                id = cell;
            } else {
                add(party, field, header, cell, record);
            }
        }
        if (!name.isEmpty()) {
            party.name(String.join(" ", name));
        }
        return new Row(id, party, record);
    }

    private void add(OwnParty party, OwnField field, String header, String cell, CSVRecord record) {
        List<String> values =
                field.isSingle() || list.separator().isEmpty()
                        ? List.of(cell)
                        : Arrays.stream(
                                        Pattern.compile(list.separator(), Pattern.LITERAL)
                                                .split(cell))
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .toList();
        try {
            values.forEach(value -> add(party, field, header, value));
        } catch (IllegalArgumentException e) {
            throw malformed(record, String.valueOf(e.getMessage()));
        }
    }

    private static void add(OwnParty party, OwnField field, String header, String value) {
        IdentifierType number = field.number();
        if (number != null) {
            party.number(number, value, null, header);
            return;
        }
        switch (field) {
            case ALIAS -> party.name(NameType.ALIAS, AliasStrength.STRONG, value);
            case WEAK_ALIAS -> party.name(NameType.ALIAS, AliasStrength.WEAK, value);
            case FORMER_NAME -> party.name(NameType.FORMERLY_KNOWN_AS, AliasStrength.STRONG, value);
            case KIND -> party.kind(kind(value));
            case GENDER -> party.gender(value, header);
            case BIRTH_DATE -> party.birthDate(value, header);
            case BIRTH_PLACE -> party.birthPlace(value);
            case NATIONALITY -> party.country(Relation.NATIONALITY, value);
            case CITIZENSHIP -> party.country(Relation.CITIZENSHIP, value);
            case COUNTRY -> party.country(Relation.JURISDICTION, value);
            case ADDRESS -> party.address(value, null);
            case PROGRAMME -> party.programme(value);
            case LISTED_ON -> party.listedOn(value, header);
            case ENDS_ON -> party.endsOn(value, header);
            case REMARK -> party.remark(value);
            case SOURCE -> party.source(value);
            case ID, NAME -> throw new IllegalStateException("is read by itself");
            case PASSPORT,
                    NATIONAL_ID,
                    REGISTRATION,
                    TAX,
                    IMO,
                    LEI,
                    BIC,
                    ISIN,
                    CRYPTO,
                    OTHER_NUMBER ->
                    throw new IllegalStateException("is a number");
        }
    }

    /** Words that people write in such a column. */
    private static PartyKind kind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "person", "individual", "natural person" -> PartyKind.PERSON;
            case "organization", "organisation", "company", "entity", "legal person" ->
                    PartyKind.ORGANIZATION;
            case "vessel", "ship" -> PartyKind.VESSEL;
            case "aircraft", "airplane" -> PartyKind.AIRCRAFT;
            case "unknown" -> PartyKind.UNKNOWN;
            default -> throw new IllegalArgumentException("\"" + text + "\" is no kind of party");
        };
    }

    static MalformedListException malformed(CSVRecord record, String problem) {
        return new MalformedListException(
                "Record %d of the table (the header is the first): %s."
                        .formatted(record.getRecordNumber(), problem));
    }
}
