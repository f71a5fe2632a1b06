package io.listwarden.sync.source.un;

import io.listwarden.contracts.party.PartialDate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as the list writes them: {@code xs:date} with or without an offset, or a year. */
final class Dates {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private Dates() {}

    /**
     * A point in time; without an offset it is taken as UTC.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static Instant instant(String published, String field) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            published.strip(), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " has \"" + published + "\", which is no time", e);
        }
    }

    /** A calendar date, whatever offset stands behind it; empty if the text is none. */
    static Optional<LocalDate> day(String published) {
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE.parse(published.strip(), LocalDate::from))
                    .filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day or a year; empty if the text is neither. */
    static Optional<PartialDate> partial(String published) {
        String text = published.strip();
        return YEAR.matcher(text).matches() && !text.equals("0000")
                ? Optional.of(PartialDate.ofYear(Integer.parseInt(text)))
                : day(text).map(PartialDate::of);
    }
}
