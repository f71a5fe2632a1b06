package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes tables and reads them the way the job does. */
final class Csl {
    static final List<String> HEADER = Arrays.stream(Column.values()).map(Column::header).toList();

    private Csl() {}

    /** What was read. */
    record Result(ReadSummary summary, List<ListedParty> parties) {
        ListedParty only() {
            if (parties.size() != 1) {
                throw new AssertionError("not one party but " + parties);
            }
            return parties.getFirst();
        }

        List<String> keys() {
            return parties.stream().map(party -> party.id().key()).toList();
        }

        long mergedRecords() {
            return parties.stream().mapToLong(party -> party.merged().size()).sum();
        }
    }

    /** A row of the Entity List, with columns set as {@code name, value, name, value, …}. */
    static Map<String, String> entity(String name, String... columns) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("_id", "0123456789abcdef");
        row.put("source", "Entity List (EL) - Bureau of Industry and Security");
        row.put("name", name);
        for (int i = 0; i < columns.length; i += 2) {
            row.put(columns[i], columns[i + 1]);
        }
        return row;
    }

    /** A row of the SDN list. */
    static Map<String, String> sdn(String number, String name, String... columns) {
        Map<String, String> row = entity(name, columns);
        row.put("_id", number);
        row.put("entity_number", number);
        row.putIfAbsent("type", "Entity");
        row.put("source", "Specially Designated Nationals (SDN) - Treasury Department");
        return row;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static String table(Map<String, String>... rows) {
        return table(HEADER, List.of(rows));
    }

    static String table(List<String> header, List<Map<String, String>> rows) {
        return String.join(",", header)
                + "\n"
                + rows.stream().map(row -> line(header, row)).collect(Collectors.joining());
    }

    static String line(List<String> header, Map<String, String> row) {
        return header.stream()
                        .map(column -> quoted(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[,\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Result readRows(Map<String, String>... rows) {
        return read(table(HEADER, List.of(rows)));
    }

    static Result read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Result read(byte[] bytes, Map<String, String> headers) {
        try {
            Path file = Files.createTempFile("csl", ".csv");
            try {
                Files.write(file, bytes);
                return read(file, headers);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result read(Path file, Map<String, String> headers) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        FetchedDocument document =
                new FetchedDocument(
                        "us-csl",
                        file,
                        "0".repeat(64),
                        Files.size(file),
                        URI.create("https://data.trade.gov/consolidated.csv"),
                        Instant.EPOCH,
                        new TreeMap<>(headers));
        ReadSummary summary = new CslListSource().read(document, parties::add);
        return new Result(summary, parties);
    }
}
