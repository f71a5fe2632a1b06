package io.listwarden.sync.source.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Reads {@code xs:date} and {@code xs:dateTime}, in which the offset may be absent (W3C XML Schema
 * Part 2, 3.2.7 and 3.2.9).
 */
public final class XsdDate {
    private XsdDate() {}

    /**
     * A calendar date; an offset behind it is of no consequence.
     *
     * @param field for the message
     * @throws IllegalArgumentException if the text is none
     */
    public static LocalDate parse(String text, String field) {
        try {
            return DateTimeFormatter.ISO_DATE.parse(text.strip(), LocalDate::from);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " has \"" + text + "\", which is no date", e);
        }
    }

    /**
     * A point in time; without an offset it is taken as UTC.
     *
     * @param field for the message
     * @throws IllegalArgumentException if the text is none
     */
    public static Instant parseInstant(String text, String field) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " has \"" + text + "\", which is no time", e);
        }
    }
}
