package io.listwarden.contracts.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the reviewed tables beside this class: tab-separated, {@code #} begins a comment line. */
final class Tables {
    private Tables() {}

    static List<String[]> rows(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word of a row's first column to the row's canonical word in the second. */
    static Map<String, String> words(String resource) {
        Map<String, String> words = new HashMap<>();
        for (String[] row : rows(resource)) {
            for (String word : row[0].split(" ", -1)) {
                words.put(word, row[1]);
            }
        }
        return Map.copyOf(words);
    }
}
