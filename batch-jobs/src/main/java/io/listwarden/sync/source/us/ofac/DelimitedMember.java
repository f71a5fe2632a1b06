package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.tabular.StrictText;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * One of the files, read strictly: whatever a cut or a mishap on the way can leave behind ends the
 * reading.
 *
 * @param name of the member
 * @param rows in the order of the file
 * @param marked whether the file ended with 0x1A
 */
record DelimitedMember(String name, List<DelimitedRow> rows, boolean marked) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    DelimitedMember {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a member.
     *
     * @param columns their names, which the file does not have
     * @throws MalformedListException if there is no such member, or naming it, the line and the row
     */
    static DelimitedMember read(
            FetchedDocument document, String name, List<String> columns, FieldTally fields) {
        return document.read(
                name,
                bytes ->
                        read(
                                name,
                                new EndMarkedText(name, new StrictText(bytes)),
                                columns,
                                fields));
    }

    private static DelimitedMember read(
            String name, EndMarkedText text, List<String> columns, FieldTally fields)
            throws IOException {
        List<DelimitedRow> rows = rows(name, text, columns);
        if (!text.complete()) {
            throw new MalformedListException(
                    rows.isEmpty()
                            ? "The member %s is empty.".formatted(name)
                            : "The last row of %s, on line %d, is followed by neither a line end nor 0x1A: the file is cut."
                                    .formatted(name, rows.getLast().line()));
        }
        rows.forEach(row -> tally(row, columns, fields));
        return new DelimitedMember(name, rows, text.marked());
    }

    private static List<DelimitedRow> rows(String name, Reader text, List<String> columns)
            throws IOException {
        List<DelimitedRow> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                rows.add(row(new DelimitedRow(name, line, records.next().toList()), columns));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw new MalformedListException(
                    "The row that begins on line %d of %s cannot be read: %s."
                            .formatted(line, name, reason(e)),
                    e);
        } catch (MalformedListException e) {
            throw String.valueOf(e.getMessage()).contains(name) ? e : inMember(name, e);
        }
        return rows;
    }

    /** The text below knows its line and not of which file it is. */
    private static MalformedListException inMember(String name, MalformedListException e) {
        return new MalformedListException("In %s: %s".formatted(name, e.getMessage()), e);
    }

    private static String reason(UncheckedIOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("EOF reached before encapsulated token finished")
                ? "a quote is opened and never closed, so the file seems to be cut"
                : message;
    }

    private static DelimitedRow row(DelimitedRow row, List<String> columns) {
        if (row.values().size() != columns.size()) {
            throw row.malformed(
                    "the row has %d columns, not %d"
                            .formatted(row.values().size(), columns.size()));
        }
        row.requireNumber(0, columns.getFirst());
        return row;
    }

    private static void tally(DelimitedRow row, List<String> columns, FieldTally fields) {
        for (int i = 0; i < columns.size(); i++) {
            if (row.get(i) != null) {
                fields.mapped(row.member() + " " + columns.get(i));
            }
        }
    }
}
