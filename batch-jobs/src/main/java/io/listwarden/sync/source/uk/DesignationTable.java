package io.listwarden.sync.source.uk;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.tabular.StrictText;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Reads the table strictly and unites the rows of each designation, wherever they stand: the table
 * is the product of all repeated values of a designation. Whatever a cut or a mishap on the way can
 * leave behind ends the reading.
 */
final class DesignationTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final String REPORT_DATE = "Report Date:";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FieldTally fields;
    private final SequencedMap<String, Designation> designations = new LinkedHashMap<>();
    private @Nullable Instant reportDate;
    private @Nullable TableHeader header;
    private long rows;
    private String place = "at its beginning";

    private DesignationTable(FieldTally fields) {
        this.fields = fields;
    }

    /**
     * The whole table.
     *
     * @throws MalformedListException naming the line and the designation as far as it is known
     * @throws IOException if the bytes cannot be got at
     */
    static DesignationTable read(InputStream bytes, FieldTally fields) throws IOException {
        DesignationTable table = new DesignationTable(fields);
        StrictText text = new StrictText(bytes);
        table.readAll(text);
        if (!text.endsWithLineEnd()) {
            throw new MalformedListException(
                    "The last line has no line end, so the file is cut " + table.place + ".");
        }
        return table;
    }

    /** By their keys, in the order of their first rows. */
    SequencedMap<String, Designation> designations() {
        return designations;
    }

    long rows() {
        return rows;
    }

    @Nullable Instant reportDate() {
        return reportDate;
    }

    private void readAll(StrictText text) throws IOException {
        try (CSVParser parser = CSVParser.parse(withoutMark(text), FORMAT)) {
            long line = 1;
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                accept(line, records.next());
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw new MalformedListException(
                    "The table cannot be read %s: %s.".formatted(place, reason(e)), e);
        }
        if (header == null) {
            throw new MalformedListException("The file ends before the header of its table.");
        }
    }

    private static String reason(UncheckedIOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("EOF reached before encapsulated token finished")
                ? "a quote is opened and never closed, so the file seems to be cut"
                : message;
    }

    private static Reader withoutMark(Reader text) throws IOException {
        BufferedReader reader = new BufferedReader(text);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private void accept(long line, CSVRecord record) {
        TableHeader columns = header;
        if (reportDate == null) {
            reportDate = reportDate(record);
        } else if (columns == null) {
            columns = TableHeader.of(record);
            columns.others().keySet().forEach(it -> fields.announceUnknown("column " + it));
            columns.missing().forEach(it -> fields.unknown("no column " + it.column()));
            header = columns;
        } else {
            addRow(line, record, columns);
        }
    }

    private static Instant reportDate(CSVRecord record) {
        String published = record.get(0).strip();
        if (!published.regionMatches(true, 0, REPORT_DATE, 0, REPORT_DATE.length())
                || record.stream().skip(1).anyMatch(cell -> !cell.isBlank())) {
            throw new MalformedListException(
                    "The file does not begin with \"%s\" but with \"%s\"."
                            .formatted(REPORT_DATE, shown(published)));
        }
        try {
            return Dates.generated(published.substring(REPORT_DATE.length()), REPORT_DATE);
        } catch (IllegalArgumentException e) {
            throw new MalformedListException(e.getMessage() + ".", e);
        }
    }

    private void addRow(long line, CSVRecord record, TableHeader columns) {
        place = "on line " + line + " or behind it";
        if (record.size() != columns.size()) {
            throw new MalformedListException(
                    "Line %d: the row has %d columns and the header %d."
                            .formatted(line, record.size(), columns.size()));
        }
        Map<Field, String> cells = new EnumMap<>(Field.class);
        columns.known().forEach((field, index) -> putIfFilled(cells, field, record.get(index)));
        String key = key(line, cells);
        place = "behind line %d (%s)".formatted(line, key);
        Designation designation = designations.computeIfAbsent(key, _ -> new Designation());
        unite(designation, cells);
        columns.others().forEach((name, index) -> addOther(designation, name, record.get(index)));
        rows++;
    }

    private void putIfFilled(Map<Field, String> cells, Field field, String text) {
        if (!text.isBlank()) {
            cells.put(field, text);
            fields.mapped(field.column());
        }
    }

    private void addOther(Designation designation, String column, String text) {
        if (!text.isBlank()) {
            fields.unknown("column " + column);
            designation.addOther(column, text);
        }
    }

    private static String key(long line, Map<Field, String> cells) {
        try {
            return PartyMapper.key(cells.getOrDefault(Field.UNIQUE_ID, ""));
        } catch (IllegalArgumentException e) {
            throw new MalformedListException("Line %d: %s.".formatted(line, e.getMessage()), e);
        }
    }

    private static void unite(Designation designation, Map<Field, String> cells) {
        Map<Group, Map<Field, String>> groups = new EnumMap<>(Group.class);
        cells.forEach(
                (field, text) ->
                        field.group()
                                .ifPresentOrElse(
                                        group ->
                                                groups.computeIfAbsent(
                                                                group,
                                                                _ -> new EnumMap<>(Field.class))
                                                        .put(field, text),
                                        () -> designation.add(field, text)));
        groups.forEach(designation::add);
    }

    private static String shown(String text) {
        String line = Texts.folded(text);
        return line.length() > 100 ? line.substring(0, 100) + "…" : line;
    }
}
