package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as the list writes them: the day first, and letters for what is not known. */
final class Dates {
    /** A part that is not known is {@code dd}, {@code mm} or {@code 00}. */
    private static final Pattern PARTIAL =
            Pattern.compile("(dd|DD|[0-9]{1,2})/(mm|MM|[0-9]{1,2})/([0-9]{4})");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter GENERATED =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("[d-MMM-uuuu][d/M/uuuu][uuuu-M-d]")
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /** {@code DD/MM/YYYY}; empty if the text is no such day. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY)).filter(day -> day.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * {@code DD/MM/YYYY}, {@code dd/MM/YYYY} or {@code dd/mm/YYYY}; empty if the text is none of
     * them or there is no such day. A day of an unknown month says no more than the year.
     */
    static Optional<PartialDate> partial(String text) {
        Matcher parts = PARTIAL.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Integer month = number(parts.group(2));
        Integer day = month == null ? null : number(parts.group(1));
        try {
            return Optional.of(new PartialDate(Integer.parseInt(parts.group(3)), month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer number(String part) {
        return Character.isDigit(part.charAt(0)) && Integer.parseInt(part) != 0
                ? Integer.valueOf(part)
                : null;
    }

    /**
     * The beginning of the day of generation, {@code 23/02/2026} or {@code 13-Feb-2026}. September
     * has four letters in British English and three in American.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static Instant generated(String published, String field) {
        try {
            return LocalDate.parse(published.strip().replace("Sept-", "Sep-"), GENERATED)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " has \"" + published.strip() + "\", which is no date", e);
        }
    }
}
