package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Turns a Hijri date into the span of Gregorian dates that it can mean.
 *
 * <p>The list's {@code ISLAMIC} does not say which calendar: a person born in Iran or Afghanistan
 * is given by the solar one that is official there (1343 is 1964/65), all others by the lunar one
 * (1343 would be 1924/25), for which the platform's Umm al-Qura calendar is used.
 */
final class IslamicCalendar {
    private static final Set<String> SOLAR = Set.of("IR", "AF");

    /** The years that the Umm al-Qura calendar of the platform covers; they also bound ours. */
    private static final int FIRST_YEAR = 1300;

    private static final int LAST_YEAR = 1500;

    private IslamicCalendar() {}

    /** Whether nobody alive or lately dead can have been born in the Gregorian year so numbered. */
    static boolean isPlainlyHijri(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * The dates that the parts can mean.
     *
     * @param country where the person was born, ISO 3166-1 alpha-2, if known
     */
    static Span gregorian(
            int year, @Nullable Integer month, @Nullable Integer day, @Nullable String country) {
        return country != null && SOLAR.contains(country)
                ? solar(year, month)
                : lunar(year, month, day);
    }

    /** A solar year and its months begin between the 19th and the 23rd of a Gregorian month. */
    private static Span solar(int year, @Nullable Integer month) {
        YearMonth newYear = YearMonth.of(year + 621, 3);
        YearMonth first = month == null ? newYear : newYear.plusMonths(month - 1L);
        return new Span(first, first.plusMonths(month == null ? 12 : 1));
    }

    /** In whole months, because the calendars as observed differ by a day or two. */
    private static Span lunar(int year, @Nullable Integer month, @Nullable Integer day) {
        HijrahDate first = hijri(year, month == null ? 1 : month, day == null ? 1 : day);
        HijrahDate last =
                day != null ? first : month == null ? endOfYear(first) : endOfMonth(first);
        return new Span(
                YearMonth.from(LocalDate.from(first)), YearMonth.from(LocalDate.from(last)));
    }

    private static HijrahDate hijri(int year, int month, int day) {
        try {
            return HijrahDate.of(year, month, day);
        } catch (DateTimeException e) {
            return endOfMonth(HijrahDate.of(year, month, 1));
        }
    }

    private static HijrahDate endOfMonth(HijrahDate date) {
        return date.with(
                ChronoField.DAY_OF_MONTH, date.range(ChronoField.DAY_OF_MONTH).getMaximum());
    }

    private static HijrahDate endOfYear(HijrahDate date) {
        return date.with(ChronoField.DAY_OF_YEAR, 1)
                .plus(1, ChronoUnit.YEARS)
                .minus(1, ChronoUnit.DAYS);
    }

    /** From the first month to the last, inclusive. */
    record Span(PartialDate earliest, PartialDate latest) {
        Span(YearMonth first, YearMonth last) {
            this(
                    new PartialDate(first.getYear(), first.getMonthValue(), null),
                    new PartialDate(last.getYear(), last.getMonthValue(), null));
        }
    }
}
