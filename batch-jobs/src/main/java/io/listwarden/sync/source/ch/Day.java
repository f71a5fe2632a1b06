package io.listwarden.sync.source.ch;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Reads the days that decide on a listing, of which nothing is guessed. */
final class Day {
    private Day() {}

    /**
     * A day written {@code YYYY-MM-DD}, an offset behind it aside; null if there is none.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static @Nullable LocalDate of(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return DateTimeFormatter.ISO_DATE.parse(text.strip(), LocalDate::from);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field + " is \"" + text + "\", which is no date", e);
        }
    }
}
