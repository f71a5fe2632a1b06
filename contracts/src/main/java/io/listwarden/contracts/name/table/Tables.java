package io.listwarden.contracts.name.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;

/** Reads tables of tab-separated columns in which {@code #} begins a comment line. */
public final class Tables {
    private Tables() {}

    /**
     * The rows of a table, each with its columns as they stand.
     *
     * @param owner the class beside which the table lies
     * @param name the table's file name
     * @throws NullPointerException if there is no such table
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<String[]> rows(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what a table says, whatever its comments and ends of lines. */
    public static void addTo(MessageDigest digest, Class<?> owner, String name) {
        for (String[] row : rows(owner, name)) {
            digest.update(String.join("\t", row).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    /** The words of a cell, between which are single blanks. */
    public static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}
