package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of birth of one cell: the number of a day, or a text that holds one or several
 * dates ({@code 1958}, {@code 5 Mar. 1961}, {@code Mar 1961}, {@code 05/03/1961} with the day
 * first), each of which may be a range or approximate.
 */
final class BirthDateReading {
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    ";|\\R|>>|"
                        + " {3,}|(?<=\\d{4})\\s{2,}(?=\\d)|(?<=\\))\\s+(?=\\d)|(?<!\\s)\\s++or\\s+(?!to\\b)");
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:(?:or|and|alt(?:ernative)?|possibly|DOB|born|year of birth)\\b[.:\\s]*)++",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("\\s*,?\\s*\\([^()]*\\)[\\s.]*$");
    private static final Pattern APPROXIMATELY =
            Pattern.compile(
                    "^(?:approximately|approx\\.?|circa|ca?\\.|about|around)\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:between|from)\\s+(.+?)\\s+(?:and|to)\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile("(.+?)\\s+to\\s+(.+)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+(\\p{L}{3,9})[\\s.,-]+(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})[\\s.,]+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}), ?(\\d{4})");
    private static final Pattern SLASHES =
            Pattern.compile("(?:(\\d{1,2})[/.])?(\\d{1,2})[/.](\\d{4})");

    /** What is earlier is of another calendar. */
    private static final int FIRST_YEAR = 1850;

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    /**
     * What was read.
     *
     * @param dates the dates
     * @param complete whether nothing else was in the cell
     */
    record Result(List<BirthDate> dates, boolean complete) {}

    private BirthDateReading() {}

    static Result of(AuRow.Value value) {
        if (Serial.date(value).isPresent()) {
            PartialDate date = PartialDate.of(Serial.date(value).get());
            return new Result(
                    List.of(new BirthDate(null, date, date, false, date.toString(), Details.NONE)),
                    true);
        }
        List<BirthDate> dates = new ArrayList<>();
        boolean complete = true;
        for (String piece : Packed.values(value.text(), SEPARATOR)) {
            complete &= addTo(dates, piece);
        }
        return new Result(dates, complete);
    }

    private static boolean addTo(List<BirthDate> dates, String piece) {
        BirthDate date = read(piece);
        if (date != null) {
            dates.add(date);
            return true;
        }
        List<String> items = Arrays.stream(piece.split(", ?")).toList();
        List<BirthDate> inList = new ArrayList<>();
        for (String item : items) {
            BirthDate one = read(item);
            if (one != null) {
                inList.add(one);
            }
        }
        dates.addAll(inList);
        return inList.size() == items.size();
    }

    private static @Nullable BirthDate read(String text) {
        String date = REMARK.matcher(text).replaceFirst("");
        date = LABEL.matcher(date).replaceFirst("");
        Matcher about = APPROXIMATELY.matcher(date);
        boolean approximate = about.find();
        date = about.replaceFirst("").replaceFirst("(?<![.,;\\s])[.,;\\s]++$", "");
        try {
            return dated(date, approximate, text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable BirthDate dated(String date, boolean approximate, String text) {
        for (Pattern range : List.of(BETWEEN, TO, YEARS)) {
            Matcher matcher = range.matcher(date);
            if (matcher.matches()) {
                PartialDate from = date(matcher.group(1));
                PartialDate to = date(matcher.group(2));
                return from == null || to == null
                        ? null
                        : new BirthDate(null, from, to, approximate, text, Details.NONE);
            }
        }
        PartialDate only = date(date);
        return only == null
                ? null
                : new BirthDate(null, only, only, approximate, text, Details.NONE);
    }

    private static @Nullable PartialDate date(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return of(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return of(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return of(slashes.group(3), Integer.valueOf(slashes.group(2)), slashes.group(1));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return of(month.group(2), month(month.group(1)), null);
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? of(year.group(1), null, null) : null;
    }

    private static PartialDate of(String year, @Nullable Integer month, @Nullable String day) {
        PartialDate date =
                new PartialDate(
                        Integer.parseInt(year), month, day == null ? null : Integer.valueOf(day));
        if (date.year() < FIRST_YEAR) {
            throw new IllegalArgumentException("a year of another calendar");
        }
        return date;
    }

    /** {@code Sep}, {@code Sept}, {@code September}: three letters or more of its name. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(lower)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no month is called " + word);
    }
}
