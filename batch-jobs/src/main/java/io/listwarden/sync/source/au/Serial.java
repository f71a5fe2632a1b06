package io.listwarden.sync.source.au;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as a spreadsheet holds them: the number of a day (ECMA-376 part 1, 18.17.4.1), in a
 * number's cell or, where the cell was made a text, in its digits.
 */
final class Serial {
    /** The day that is counted from, so that 1900-03-01 is 61. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Numbers below are years, as in {@code 1958}; the day of the first number is in 1927. */
    private static final int FIRST = 10_000;

    private static final int LAST = 80_000;
    private static final Pattern DIGITS = Pattern.compile("\\d{5}");

    private Serial() {}

    /** The day, or empty if the cell holds no number of a day. */
    static Optional<LocalDate> date(AuRow.Value value) {
        BigDecimal number = value.number();
        String text = value.text().strip();
        if (number == null && DIGITS.matcher(text).matches()) {
            number = new BigDecimal(text);
        }
        return number == null
                        || number.compareTo(BigDecimal.valueOf(FIRST)) < 0
                        || number.compareTo(BigDecimal.valueOf(LAST)) > 0
                ? Optional.empty()
                : Optional.of(DAY_ZERO.plusDays(number.longValue()));
    }

    /** The day in ISO form where the cell holds one, else its text. */
    static String text(AuRow.Value value) {
        return date(value).map(LocalDate::toString).orElse(value.text());
    }

    /** A text by which cells sort as their dates do; a blank one last. */
    static String sortable(AuRow.@Nullable Value value) {
        return value == null ? "~" : text(value);
    }
}
