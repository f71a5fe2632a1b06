package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A date of the enhanced format, which is two spans of days: a month or a year that is not told
 * more exactly spans from its first day to its last.
 */
@XmlType(name = "valueDate")
@XmlAccessorType(XmlAccessType.FIELD)
final class EnhancedDates extends XmlElementBase {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    @XmlAttribute String id = "";
    String fromDateBegin = "";
    String fromDateEnd = "";
    String toDateBegin = "";
    String toDateEnd = "";
    String isApproximate = "";
    String isDateRange = "";

    /**
     * The dates as those of a birth.
     *
     * @param text what the publisher writes beside them
     * @return empty if they are no dates, or end before they begin
     */
    Optional<BirthDate> birthDate(String text) {
        try {
            boolean range = isDateRange.strip().equals("true");
            LocalDate first = date(fromDateBegin);
            LocalDate last = date(toDateEnd);
            PartialDate whole = span(first, last);
            PartialDate from = range ? span(first, date(fromDateEnd)) : whole;
            PartialDate to = range ? span(date(toDateBegin), last) : whole;
            return Optional.of(
                    new BirthDate(
                            null,
                            from == null ? PartialDate.of(first) : from,
                            to == null ? PartialDate.of(last) : to,
                            isApproximate.strip().equals("true"),
                            text,
                            Details.NONE));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As the other formats print it, or as published if these are no dates. */
    String printed() {
        return birthDate("")
                .map(EnhancedDates::printed)
                .orElseGet(() -> String.join("/", fromDateBegin, toDateEnd));
    }

    private static String printed(BirthDate date) {
        String from = printed(date.earliest());
        String to = printed(date.latest());
        return (date.approximate() ? "circa " : "") + (from.equals(to) ? from : from + " to " + to);
    }

    private static String printed(PartialDate date) {
        if (date.day() != null) {
            return DAY.format(date.firstDay());
        }
        return date.month() == null ? date.toString() : MONTH.format(date.firstDay());
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text.strip());
    }

    /** The day, month or year that goes from the first day to the last, or null. */
    private static @Nullable PartialDate span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return PartialDate.of(first);
        }
        PartialDate year = PartialDate.ofYear(first.getYear());
        PartialDate month = new PartialDate(first.getYear(), first.getMonthValue(), null);
        if (first.equals(year.firstDay()) && last.equals(year.lastDay())) {
            return year;
        }
        return first.equals(month.firstDay()) && last.equals(month.lastDay()) ? month : null;
    }
}
