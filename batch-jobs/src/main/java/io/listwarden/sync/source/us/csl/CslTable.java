package io.listwarden.sync.source.us.csl;

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the document as a table (RFC 4180), strictly: whatever a cut or a mishap on the way can
 * leave behind ends the reading.
 */
final class CslTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final int LOOK_AHEAD = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FieldTally fields;
    private final List<CslRow> rows = new ArrayList<>();
    private CslHeader header = CslHeader.NONE;

    private CslTable(FieldTally fields) {
        this.fields = fields;
    }

    /**
     * All rows in the order of the file.
     *
     * @throws MalformedListException naming the line, and the row as far as it can be known
     * @throws IOException if the bytes cannot be got at
     */
    static List<CslRow> read(InputStream bytes, FieldTally fields) throws IOException {
        CslTable table = new CslTable(fields);
        StrictText text = new StrictText(bytes);
        table.readAll(text);
        table.refuseACutLine(text);
        return table.rows;
    }

    private void readAll(StrictText text) throws IOException {
        long line = 1;
        try (CSVParser parser = CSVParser.parse(opened(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                accept(line, records.next());
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw new MalformedListException(
                    "The record that begins on line %d%s cannot be read: %s."
                            .formatted(line, afterTheLast(), reason(e)),
                    e);
        }
        if (header.isNone()) {
            throw new MalformedListException("The file is empty.");
        }
    }

    private static String reason(UncheckedIOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("EOF reached before encapsulated token finished")
                ? "a quote is opened and never closed, so the file seems to be cut"
                : message;
    }

    private String afterTheLast() {
        return rows.isEmpty()
                ? ""
                : ", behind " + CslRow.shown(rows.getLast().text(Column.NAME)) + ",";
    }

    /** The text behind a byte order mark, once it does not look like something else than CSV. */
    private static Reader opened(Reader text) throws IOException {
        BufferedReader reader = new BufferedReader(text);
        reader.mark(LOOK_AHEAD);
        int first = reader.read();
        if (first != BYTE_ORDER_MARK) {
            reader.reset();
        }
        reader.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD / 2];
        int count = reader.read(start);
        refuseOtherThanCsv(count < 0 ? "" : new String(start, 0, count).stripLeading());
        reader.reset();
        return reader;
    }

    private static void refuseOtherThanCsv(String start) {
        String kind =
                switch (start.isEmpty() ? ' ' : start.charAt(0)) {
                    case '<' -> "an HTML page or XML";
                    case '{', '[' -> "JSON";
                    default -> null;
                };
        if (kind != null) {
            throw new MalformedListException(
                    "The publisher sent %s instead of the CSV table; it begins with %s."
                            .formatted(kind, CslRow.shown(start)));
        }
    }

    private void accept(long line, CSVRecord record) {
        if (header.isNone()) {
            header = CslHeader.of(record);
            header.unknown().forEach(name -> fields.announceUnknown("column " + name));
        } else {
            rows.add(row(line, record));
        }
    }

    private CslRow row(long line, CSVRecord record) {
        if (record.size() != header.size()) {
            throw new MalformedListException(
                    "Line %d (%s): the row has %d columns and the header %d."
                            .formatted(line, known(record), record.size(), header.size()));
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        header.known().forEach((column, index) -> putIfFilled(values, column, record.get(index)));
        String id = values.remove(Column._ID);
        return new CslRow(line, list(line, record), id, values, unknownOf(record));
    }

    private void putIfFilled(Map<Column, String> values, Column column, String text) {
        if (!text.isEmpty()) {
            values.put(column, text);
            fields.mapped(column.header());
        }
    }

    private SortedMap<String, String> unknownOf(CSVRecord record) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String name : header.unknown()) {
            String text = record.get(header.index(name));
            if (!text.isBlank()) {
                values.put(name, text);
                fields.unknown("column " + name);
            }
        }
        return values;
    }

    private CslList list(long line, CSVRecord record) {
        String source = String.valueOf(field(record, Column.SOURCE));
        return CslList.of(source)
                .orElseThrow(
                        () ->
                                new MalformedListException(
                                        "Line %d (%s): the source %s is not a list that we know."
                                                .formatted(
                                                        line,
                                                        known(record),
                                                        CslRow.shown(source))));
    }

    private String known(CSVRecord record) {
        String id = field(record, Column._ID);
        String name = field(record, Column.NAME);
        return CslRow.shown(((id == null ? "" : id) + " " + (name == null ? "" : name)).strip());
    }

    private @Nullable String field(CSVRecord record, Column column) {
        Integer index = header.known().get(column);
        return index == null || index >= record.size() ? null : record.get(index);
    }

    private void refuseACutLine(StrictText text) {
        if (!text.endsWithLineEnd()) {
            throw new MalformedListException(
                    rows.isEmpty()
                            ? "The header is not followed by a line end: the file is cut."
                            : "The last row, on line %d (%s), is not followed by a line end: the file is cut."
                                    .formatted(
                                            rows.getLast().line(),
                                            CslRow.shown(rows.getLast().text(Column.NAME))));
        }
    }
}
