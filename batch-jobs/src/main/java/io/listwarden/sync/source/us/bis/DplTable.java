package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.tabular.StrictText;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the Denied Persons List as a table, strictly: fields are parted by tabs and stand in
 * quotation marks, which are doubled inside (RFC 4180 with a tab for the comma).
 *
 * <p>The last line may lack its end, as in the file of July 2019; then its last quotation mark says
 * that it is whole.
 */
final class DplTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter('\t').setIgnoreEmptyLines(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FieldTally fields;
    private final List<DplRow> rows = new ArrayList<>();
    private final Map<String, Integer> header = new LinkedHashMap<>();

    private DplTable(FieldTally fields) {
        this.fields = fields;
    }

    /**
     * All rows in the order of the file.
     *
     * @throws MalformedListException naming the line, and the row as far as it can be known
     * @throws IOException if the bytes cannot be got at
     */
    static List<DplRow> read(InputStream bytes, FieldTally fields) throws IOException {
        StringWriter decoded = new StringWriter();
        try (StrictText text = new StrictText(bytes)) {
            text.transferTo(decoded);
        }
        DplTable table = new DplTable(fields);
        table.readAll(decoded.toString());
        return table.rows;
    }

    private void readAll(String decoded) throws IOException {
        String text =
                decoded.startsWith(BYTE_ORDER_MARK)
                        ? decoded.substring(BYTE_ORDER_MARK.length())
                        : decoded;
        refuseOtherThanTable(text.stripLeading());
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                accept(line, records.next());
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw new MalformedListException(
                    "The record that begins on line %d cannot be read: %s."
                            .formatted(line, reason(e)),
                    e);
        }
        refuseACutLine(text);
    }

    private static String reason(UncheckedIOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("EOF reached before encapsulated token finished")
                ? "a quote is opened and never closed, so the file seems to be cut"
                : message;
    }

    private static void refuseOtherThanTable(String text) {
        String kind =
                switch (text.isEmpty() ? ' ' : text.charAt(0)) {
                    case ' ' -> "nothing";
                    case '<' -> "an HTML page or XML";
                    case '{', '[' -> "JSON";
                    default -> "";
                };
        if (!kind.isEmpty()) {
            throw new MalformedListException(
                    "The publisher sent %s instead of the table; it begins with %s."
                            .formatted(kind, Bis.shown(text)));
        }
    }

    private void accept(long line, CSVRecord record) {
        if (header.isEmpty()) {
            readHeader(record);
        } else {
            rows.add(row(line, record));
        }
    }

    private void readHeader(CSVRecord names) {
        for (int i = 0; i < names.size(); i++) {
            if (header.put(names.get(i).strip(), i) != null) {
                throw new MalformedListException(
                        "The header: column %s stands twice."
                                .formatted(Bis.shown(names.get(i).strip())));
            }
        }
        for (DplColumn column : DplColumn.values()) {
            if (!header.containsKey(column.header())) {
                throw new MalformedListException(
                        "The header lacks %s; it is %s."
                                .formatted(
                                        column.header(),
                                        Bis.shown(String.join(",", names.toList()))));
            }
        }
    }

    private DplRow row(long line, CSVRecord record) {
        if (record.size() != header.size()) {
            throw new MalformedListException(
                    "Line %d (%s): the row has %d columns and the header %d."
                            .formatted(
                                    line, Bis.shown(record.get(0)), record.size(), header.size()));
        }
        SortedMap<String, String> filled = new TreeMap<>();
        header.forEach(
                (name, place) -> {
                    if (!record.get(place).isBlank()) {
                        filled.put(name, record.get(place));
                    }
                });
        Map<DplColumn, String> values = new EnumMap<>(DplColumn.class);
        for (DplColumn column : DplColumn.values()) {
            String text = filled.remove(column.header());
            if (text != null) {
                values.put(column, text);
                fields.mapped(column.header());
            }
        }
        filled.keySet().forEach(name -> fields.unknown("column " + name));
        return new DplRow(line, values, filled);
    }

    private void refuseACutLine(String text) {
        if (!text.endsWith("\n") && !text.endsWith("\"")) {
            throw new MalformedListException(
                    "The last line%s has neither a line end nor a quotation mark at its end: the file is cut."
                            .formatted(
                                    rows.isEmpty()
                                            ? ""
                                            : " (%s)"
                                                    .formatted(
                                                            Bis.shown(
                                                                    rows.getLast()
                                                                            .text(
                                                                                    DplColumn
                                                                                            .NAME)))));
        }
    }
}
