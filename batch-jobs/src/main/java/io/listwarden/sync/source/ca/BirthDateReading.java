package io.listwarden.sync.source.ca;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.sync.source.WhiteSpace;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date of birth: {@code 1965}, {@code 1965-04}, {@code 1965-04-29}, two of them joined by
 * {@code or}, {@code 1963-1964}, and what a spreadsheet left behind: {@code Sep-62} or the number
 * of a day.
 */
final class BirthDateReading {
    private static final Pattern OR = Pattern.compile("\\s+or\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Pattern DECADE =
            Pattern.compile(
                    "(?:born )?(?:in )?(?:the )?(?:early |mid-? ?|late )?(\\d{3}0)s",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AND_SHORT_YEAR = Pattern.compile("(\\p{L}{3})-(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /** The day that a spreadsheet counts from, so that 1900-03-01 is 61. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** A spreadsheet writes the years 1930 to 1999 with two digits. */
    private static final int FIRST_SHORT_YEAR = 30;

    private BirthDateReading() {}

    /** The dates, or none if any part of the text has a form that we do not know. */
    static List<BirthDate> of(String text) {
        List<BirthDate> dates = new ArrayList<>();
        for (String one : OR.split(WhiteSpace.clean(text))) {
            BirthDate date = read(one);
            if (date == null) {
                return List.of();
            }
            dates.add(date);
        }
        return dates;
    }

    private static @Nullable BirthDate read(String text) {
        try {
            BirthDate date = range(text);
            return date == null ? single(text) : date;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable BirthDate range(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return between(year(years.group(1)), year(years.group(2)), false, text);
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1));
            return between(PartialDate.ofYear(first), PartialDate.ofYear(first + 9), true, text);
        }
        return null;
    }

    private static BirthDate single(String text) {
        Matcher month = MONTH_AND_SHORT_YEAR.matcher(text);
        if (month.matches()) {
            PartialDate date = shortYear(month);
            return between(date, date, true, text);
        }
        if (SERIAL.matcher(text).matches()) {
            PartialDate date = PartialDate.of(DAY_ZERO.plusDays(Integer.parseInt(text)));
            return between(date, date, false, text);
        }
        PartialDate date = PartialDate.parse(text);
        return between(date, date, false, text);
    }

    /** The century is the spreadsheet's, not the publisher's, so the date is approximate. */
    private static PartialDate shortYear(Matcher text) {
        int month = MONTHS.indexOf(text.group(1).toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(text.group(2));
        if (year < FIRST_SHORT_YEAR) {
            throw new IllegalArgumentException("the century is not known");
        }
        return new PartialDate(1900 + year, month, null);
    }

    private static PartialDate year(String digits) {
        return PartialDate.ofYear(Integer.parseInt(digits));
    }

    private static BirthDate between(
            PartialDate from, PartialDate to, boolean approximate, String text) {
        return new BirthDate(null, from, to, approximate, text, Details.NONE);
    }
}
