package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.failure.MalformedListException;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the Denied Persons List: a denied person at one address.
 *
 * @param line where it begins in the file, from 1
 * @param values the columns that are not blank, as published
 * @param unknown the filled columns that we do not know
 */
record DplRow(long line, Map<DplColumn, String> values, SortedMap<String, String> unknown) {
    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("MM/dd/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** A column's text as published; empty if it is blank. */
    String text(DplColumn column) {
        return values.getOrDefault(column, "");
    }

    /**
     * What rows of one denial of one person agree in; the table has a row for each address.
     *
     * @param name, effective, expiration, citation as published, but for the white space
     */
    record Denial(String name, String effective, String expiration, String citation) {}

    Denial denial() {
        return new Denial(
                spaced(DplColumn.NAME),
                spaced(DplColumn.EFFECTIVE_DATE),
                spaced(DplColumn.EXPIRATION_DATE),
                spaced(DplColumn.FR_CITATION));
    }

    private String spaced(DplColumn column) {
        return text(column).strip().replaceAll("\\s+", " ");
    }

    /**
     * The parts of the address in the order in which the Consolidated Screening List joins them.
     */
    String address() {
        return Stream.of(
                        DplColumn.STREET_ADDRESS,
                        DplColumn.CITY,
                        DplColumn.STATE,
                        DplColumn.POSTAL_CODE,
                        DplColumn.COUNTRY)
                .map(column -> text(column).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A date that cannot be read may be the end of a denial, so nothing is guessed. */
    @Nullable LocalDate date(DplColumn column) {
        String text = text(column).strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text, AMERICAN);
        } catch (DateTimeException e) {
            throw malformed(column, "is " + Bis.shown(text) + ", not a date written MM/DD/YYYY");
        }
    }

    /** All that the publisher says here; rows of equal content are exact duplicates. */
    String content() {
        return values + "|" + unknown;
    }

    MalformedListException malformed(DplColumn column, String problem) {
        return new MalformedListException(
                "Line %d (%s): %s %s."
                        .formatted(
                                line, Bis.shown(text(DplColumn.NAME)), column.header(), problem));
    }
}
