package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.testing.Documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Documents of four files, written here or found beside the project. */
final class DelimitedSets {
    /** How the publisher ends a file. */
    static final String MARK = "\u001A";

    static final byte[] NOTHING = MARK.getBytes(StandardCharsets.US_ASCII);

    private DelimitedSets() {}

    /** A row of {@code sdn.csv}; columns that are left away are null. */
    static String entry(int number, String name, String... columns) {
        StringBuilder row = new StringBuilder(number + "," + quoted(name));
        for (int i = 2; i < DelimitedFiles.ENTRY_COLUMNS.size(); i++) {
            row.append(',').append(i - 2 < columns.length ? quoted(columns[i - 2]) : "-0- ");
        }
        return row + "\r\n";
    }

    /** An entry with nothing but remarks. */
    static String remarked(int number, String name, String remarks) {
        return entry(
                number, name, "-0- ", "SDGT", "-0- ", "-0- ", "-0- ", "-0- ", "-0- ", "-0- ",
                "-0- ", remarks);
    }

    static String address(int number, int address, String... columns) {
        return row(number, address, 6, columns);
    }

    static String alias(int number, int alias, String... columns) {
        return row(number, alias, 5, columns);
    }

    static String comment(int number, String text) {
        return number + "," + quoted(text) + "\r\n";
    }

    private static String row(int number, int own, int size, String... columns) {
        StringBuilder row = new StringBuilder(number + "," + own);
        for (int i = 2; i < size; i++) {
            row.append(',').append(i - 2 < columns.length ? quoted(columns[i - 2]) : "-0- ");
        }
        return row + "\r\n";
    }

    private static String quoted(String text) {
        return text.equals("-0- ") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** The members of an SDN document, each with the publisher's end mark. */
    static Map<String, byte[]> members(
            String entries, String addresses, String aliases, String comments) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("sdn.csv", bytes(entries + MARK));
        members.put("add.csv", bytes(addresses + MARK));
        members.put("alt.csv", bytes(aliases + MARK));
        members.put("sdn_comments.csv", bytes(comments + MARK));
        return members;
    }

    static byte[] get(Map<String, byte[]> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static FetchedDocument document(Map<String, byte[]> members) {
        return Documents.of("us-ofac-sdn", members);
    }

    /** The files of a folder of real ones, those that it has. */
    static Map<String, byte[]> real(String folder, List<String> names) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, Documents.unzipped(SharedFiles.lists(folder + "/" + name + ".gz")));
        }
        return members;
    }

    static Map<String, byte[]> sdn2021() {
        return real("us-ofac-sdn/2021-07", DelimitedFiles.SDN.names());
    }

    /** The comments of that day are not at hand; a file without any is a legal one. */
    static Map<String, byte[]> sdn2023() {
        Map<String, byte[]> members =
                real("us-ofac-sdn/2023-12-28", List.of("sdn.csv", "add.csv", "alt.csv"));
        members.put("sdn_comments.csv", NOTHING);
        return members;
    }

    static Map<String, byte[]> nonSdn2025() {
        return real("us-ofac-cons/2025-12", DelimitedFiles.NON_SDN.names());
    }
}
