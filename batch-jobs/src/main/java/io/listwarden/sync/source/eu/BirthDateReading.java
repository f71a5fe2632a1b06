package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.PartialDate;
import io.listwarden.sync.source.xml.XsdDate;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Objects;

/**
 * What the date attributes of a {@code birthdate} element mean.
 *
 * @param earliest the earliest date
 * @param latest the latest date
 * @param approximate whether the reading itself adds doubt: a converted calendar, a day that the
 *     month does not have, a range with one end
 * @param text the attributes that were read, written one after the other
 * @param complete whether dates and text say all that the attributes say
 */
record BirthDateReading(
        PartialDate earliest,
        PartialDate latest,
        boolean approximate,
        String text,
        boolean complete) {

    /**
     * Reads the full date if there is one, else year, month and day, else the range of years.
     *
     * @return null if no attribute says anything of the date
     * @throws IllegalArgumentException if one is no number or no date
     */
    static @Nullable BirthDateReading of(BirthdateElement birth) {
        if (!birth.birthdate.isBlank()) {
            return fullDate(birth);
        }
        Integer year = number(birth, "year", birth.year);
        return year == null ? range(birth) : parts(birth, year);
    }

    /** The publisher's own Gregorian date; the parts repeat it, or give it by another calendar. */
    private static BirthDateReading fullDate(BirthdateElement birth) {
        PartialDate date = PartialDate.of(XsdDate.parse(birth.birthdate, birth.path()));
        return IslamicCalendar.isPlainlyHijri(date.year())
                ? converted(birth, date.year(), date.month(), date.day(), birth.birthdate)
                : exact(birth, date, birth.birthdate, repeatsItself(birth, date));
    }

    private static boolean repeatsItself(BirthdateElement birth, PartialDate date) {
        return absentOrEqual(number(birth, "year", birth.year), date.year())
                && absentOrEqual(number(birth, "monthOfYear", birth.monthOfYear), date.month())
                && absentOrEqual(number(birth, "dayOfMonth", birth.dayOfMonth), date.day());
    }

    private static boolean absentOrEqual(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || Objects.equals(part, whole);
    }

    private static BirthDateReading parts(BirthdateElement birth, int year) {
        Integer month = month(birth);
        Integer day = number(birth, "dayOfMonth", birth.dayOfMonth);
        Integer usableDay = month == null ? null : day;
        String text = written(year, month, usableDay);
        if (IslamicCalendar.isPlainlyHijri(year)) {
            return converted(birth, year, month, usableDay, text);
        }
        return exists(year, month, usableDay)
                ? exact(
                        birth,
                        new PartialDate(year, month, usableDay),
                        text,
                        Objects.equals(day, usableDay))
                : impossibleDay(new PartialDate(year, month, null), text);
    }

    private static BirthDateReading converted(
            BirthdateElement birth,
            int year,
            @Nullable Integer month,
            @Nullable Integer day,
            String text) {
        var span = IslamicCalendar.gregorian(year, month, day, birth.country());
        return new BirthDateReading(span.earliest(), span.latest(), true, text, false);
    }

    private static boolean exists(int year, @Nullable Integer month, @Nullable Integer day) {
        return month == null || day == null || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static BirthDateReading impossibleDay(PartialDate month, String text) {
        return new BirthDateReading(month, month, true, text, false);
    }

    private static BirthDateReading exact(
            BirthdateElement birth, PartialDate date, String text, boolean consistent) {
        boolean complete =
                consistent
                        && birth.isGregorian()
                        && birth.yearRangeFrom.isBlank()
                        && birth.yearRangeTo.isBlank();
        return new BirthDateReading(date, date, !birth.isGregorian(), text, complete);
    }

    /** One end alone is all that is known, so it stands for both, approximately. */
    private static @Nullable BirthDateReading range(BirthdateElement birth) {
        Integer from = number(birth, "yearRangeFrom", birth.yearRangeFrom);
        Integer to = number(birth, "yearRangeTo", birth.yearRangeTo);
        if (from != null && to != null) {
            return years(birth, from, to, from + " to " + to);
        }
        if (from != null) {
            return years(birth, from, from, from + " or later").inDoubt();
        }
        return to == null ? null : years(birth, to, to, to + " or earlier").inDoubt();
    }

    private static BirthDateReading years(BirthdateElement birth, int from, int to, String text) {
        BirthDateReading first = year(birth, Math.min(from, to));
        BirthDateReading last = year(birth, Math.max(from, to));
        boolean certain = from <= to && !first.approximate && !last.approximate;
        return new BirthDateReading(
                first.earliest, last.latest, !certain, text, certain && hasNoParts(birth));
    }

    private static boolean hasNoParts(BirthdateElement birth) {
        return birth.dayOfMonth.isBlank() && birth.monthOfYear.isBlank() && birth.year.isBlank();
    }

    private static BirthDateReading year(BirthdateElement birth, int year) {
        return IslamicCalendar.isPlainlyHijri(year)
                ? converted(birth, year, null, null, "")
                : exact(birth, PartialDate.ofYear(year), "", true);
    }

    private BirthDateReading inDoubt() {
        return new BirthDateReading(earliest, latest, true, text, false);
    }

    private static String written(int year, @Nullable Integer month, @Nullable Integer day) {
        return "%04d".formatted(year)
                + (month == null ? "" : "-%02d".formatted(month))
                + (day == null ? "" : "-%02d".formatted(day));
    }

    private static @Nullable Integer month(BirthdateElement birth) {
        Integer month = number(birth, "monthOfYear", birth.monthOfYear);
        if (month != null && month > 12) {
            throw new IllegalArgumentException(birth.path() + " has monthOfYear=\"" + month + "\"");
        }
        return month;
    }

    /** A positive number; an absent one and zero are unknown. */
    private static @Nullable Integer number(BirthdateElement birth, String field, String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException(
                    "%s has %s=\"%s\", which is no number".formatted(birth.path(), field, text));
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? null : number;
    }
}
