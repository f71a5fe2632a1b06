package io.listwarden.contracts.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which the day, or the month and the day, may be unknown; written {@code YYYY}, {@code
 * YYYY-MM} or {@code YYYY-MM-DD} (ISO 8601).
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null when unknown
 * @param day 1 to the length of the month, or null when unknown; always null without a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year is out of range: " + year);
        }
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day needs a month");
        }
        try {
            if (month != null && day != null) {
                var ignored = LocalDate.of(year, month, day);
            } else if (month != null) {
                var ignored = YearMonth.of(year, month);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @throws IllegalArgumentException if the text has another form or there is no such date
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a date is YYYY, YYYY-MM or YYYY-MM-DD");
        }
        return new PartialDate(
                Integer.parseInt(matcher.group(1)),
                number(matcher.group(2)),
                number(matcher.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The first day that this date can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that this date can mean. */
    public LocalDate lastDay() {
        if (day != null) {
            return firstDay();
        }
        return month == null
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    @JsonValue
    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null
                ? "%04d-%02d".formatted(year, month)
                : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
