package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.PartialDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads dates in the forms of ISO 8601, whole or in part, and in those that the operator names. */
final class OwnDates {
    private final List<DateTimeFormatter> patterns;

    OwnDates(List<String> patterns) {
        this.patterns =
                patterns.stream()
                        .map(it -> DateTimeFormatter.ofPattern(it, Locale.ENGLISH))
                        .toList();
    }

    /** The date; empty if the text is in none of the forms. */
    Optional<PartialDate> partial(String text) {
        String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
        try {
            return Optional.of(PartialDate.parse(day));
        } catch (IllegalArgumentException e) {
            return patterns.stream()
                    .map(pattern -> parsed(text, pattern))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(PartialDate::of);
        }
    }

    /**
     * A whole date.
     *
     * @throws IllegalArgumentException if the text is none
     */
    LocalDate day(String text, String field) {
        return partial(text)
                .filter(date -> date.day() != null)
                .map(PartialDate::firstDay)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s is \"%s\", which is no date".formatted(field, text)));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter pattern) {
        try {
            return Optional.of(LocalDate.parse(text, pattern))
                    .filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
