package io.listwarden.sync.source.us;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartialDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date of birth: a date or a part of one, {@code circa} one, or {@code one to another}. */
public final class BirthDates {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<circa>circa\\s+|approximately\\s+|c\\.\\s*)?(?<from>.+?)"
                        + "(?:(?:\\s+to\\s+|(?<=\\d{4})-(?=\\d{4}$))(?<also>circa\\s+)?(?<to>.+))?",
                    Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DAY = english("d MMM uuuu");
    private static final DateTimeFormatter MONTH = english("MMM uuuu");

    private BirthDates() {}

    private static DateTimeFormatter english(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date, or empty if the text says it in no form that we know. */
    public static Optional<BirthDate> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? read(text, form) : Optional.empty();
    }

    private static Optional<BirthDate> read(String text, Matcher form) {
        try {
            PartialDate from = date(form.group("from"));
            PartialDate to = form.group("to") == null ? from : date(form.group("to"));
            boolean circa = form.group("circa") != null || form.group("also") != null;
            return Optional.of(new BirthDate(null, from, to, circa, text, Details.NONE));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate date(String text) {
        if (Character.isDigit(text.charAt(text.length() - 1)) && !text.contains(" ")) {
            return PartialDate.parse(text);
        }
        if (Character.isDigit(text.charAt(0))) {
            return PartialDate.of(LocalDate.parse(text, DAY));
        }
        YearMonth month = YearMonth.parse(text, MONTH);
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }
}
