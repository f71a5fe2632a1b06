package io.listwarden.service.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a table that somebody keeps by hand: tab-separated, {@code #} begins a comment line. */
public final class ReviewedTable {
    private ReviewedTable() {}

    /**
     * The cells of every row.
     *
     * @param home the class beside which the table stands
     */
    public static List<List<String>> rows(Class<?> home, String resource) {
        try (InputStream in =
                Objects.requireNonNull(home.getResourceAsStream(resource), resource)) {
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
