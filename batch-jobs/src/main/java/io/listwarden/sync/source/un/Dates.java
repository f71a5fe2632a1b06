package io.listwarden.sync.source.un;

import io.listwarden.contracts.party.PartialDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as the list writes them: {@code xs:date} with or without an offset, or a year. */
final class Dates {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private Dates() {}

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
