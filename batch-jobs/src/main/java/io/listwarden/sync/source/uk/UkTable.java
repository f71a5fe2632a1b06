package io.listwarden.sync.source.uk;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.tabular.StrictText;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table, strictly: a date line, a header, and rows as long as it. */
final class UkTable {
    private static final Pattern REPORT_DATE = Pattern.compile("Report Date:\\s*(\\S+)");
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-uuuu")
                    .toFormatter(Locale.ENGLISH);

    /** What a table without it could not be read from. */
    private static final List<String> NEEDED =
            List.of(
                    Field.UNIQUE_ID.column(),
                    "Name 6",
                    "Name 1",
                    "Name type",
                    "Alias strength",
                    Field.KIND.column(),
                    Field.REGIME_NAME.column(),
                    Field.DATE_DESIGNATED.column());

    private static final Set<String> KNOWN = known();

    private final FieldTally tally;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
    private final List<CSVRecord> records = new ArrayList<>();
    private Instant reportDate = Instant.EPOCH;

    private UkTable(FieldTally tally) {
        this.tally = tally;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Field field : Field.values()) {
            known.add(key(field.column()));
        }
        for (Group group : Group.values()) {
            group.columns().values().forEach(column -> known.add(key(column)));
        }
        return known;
    }

    /** Blind to case, space and signs, in which headers have been amended before. */
    private static String key(String header) {
        return header.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    static UkTable read(InputStream bytes, FieldTally tally) throws IOException {
        UkTable table = new UkTable(tally);
        StrictText text = new StrictText(bytes);
        try (CSVParser parser =
                CSVParser.parse(
                        new BufferedReader(text),
                        CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
            for (CSVRecord record : parser) {
                table.accept(record);
            }
        } catch (UncheckedIOException e) {
            throw new MalformedListException(
                    "The table cannot be read behind record %d: %s"
                            .formatted(table.records.size() + 2, e.getMessage()),
                    e);
        }
        table.check(text);
        return table;
    }

    private void accept(CSVRecord record) {
        if (record.getRecordNumber() == 1) {
            reportDate = date(record.get(0));
        } else if (headers.isEmpty()) {
            header(record);
        } else if (record.size() != headers.size()) {
            throw new MalformedListException(
                    "Record %d has %d columns and the header %d."
                            .formatted(record.getRecordNumber(), record.size(), headers.size()));
        } else {
            records.add(record);
        }
    }

    private static Instant date(String line) {
        Matcher date = REPORT_DATE.matcher(line.replace("\uFEFF", "").strip());
        try {
            if (date.matches()) {
                return LocalDate.parse(date.group(1), DAY).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new MalformedListException(
                "The first line is not the report date: \"%s\"."
                        .formatted(line.length() > 80 ? line.substring(0, 80) + "…" : line));
    }

    private void header(CSVRecord record) {
        for (String name : record) {
            if (places.put(key(name), headers.size()) != null || name.isBlank()) {
                throw new MalformedListException(
                        "The header has the column \"%s\" twice, or without a name.".formatted(name));
            }
            headers.add(name.strip());
            if (!KNOWN.contains(key(name))) {
                tally.announceUnknown("column " + name.strip());
            }
        }
        List<String> missing = NEEDED.stream().filter(it -> !places.containsKey(key(it))).toList();
        if (!missing.isEmpty()) {
            throw new MalformedListException("The header lacks " + String.join(", ", missing) + ".");
        }
    }

    private void check(StrictText text) {
        if (headers.isEmpty()) {
            throw new MalformedListException("The table has no header.");
        }
        if (!text.endsWithLineEnd()) {
            throw new MalformedListException(
                    "The last record, %d, is not followed by a line end: the file is cut."
                            .formatted(records.size() + 2));
        }
    }

    Instant reportDate() {
        return reportDate;
    }

    int rows() {
        return records.size();
    }

    void forEach(Consumer<Row> each) {
        records.forEach(record -> each.accept(new Row(record)));
    }

    /** One row, which says a part of a designation. */
    final class Row {
        private final CSVRecord record;

        Row(CSVRecord record) {
            this.record = record;
        }

        String uniqueId() {
            return cell(Field.UNIQUE_ID.column());
        }

        private String cell(String column) {
            Integer place = places.get(key(column));
            return place == null ? "" : record.get(place).strip();
        }

        void addTo(Designation designation) {
            for (Field field : Field.values()) {
                String cell = cell(field.column());
                count(field.column(), cell);
                values(field, cell).forEach(value -> designation.add(field, value));
            }
            for (Group group : Group.values()) {
                Map<String, String> parts = new LinkedHashMap<>();
                group.columns()
                        .forEach(
                                (element, column) -> {
                                    count(column, cell(column));
                                    parts.put(element, cell(column));
                                });
                designation.add(group, parts);
            }
            addUnknown(designation);
        }

        private void count(String column, String cell) {
            if (!cell.isEmpty()) {
                tally.mapped(column);
            }
        }

        /** Where the XML repeats an element, the table parts values by a bar. */
        private Stream<String> values(Field field, String cell) {
            return switch (field) {
                case OTHER_INFORMATION,
                        STATEMENT_OF_REASONS,
                        SANCTIONS_IMPOSED,
                        DESIGNATION_SOURCE ->
                        Stream.of(cell);
                default -> Stream.of(cell.split("\\|", -1));
            };
        }

        private void addUnknown(Designation designation) {
            for (int place = 0; place < headers.size(); place++) {
                String header = headers.get(place);
                if (!KNOWN.contains(key(header)) && !record.get(place).isBlank()) {
                    tally.unknown("column " + header);
                    designation.addOther(header, record.get(place));
                }
            }
        }
    }
}
