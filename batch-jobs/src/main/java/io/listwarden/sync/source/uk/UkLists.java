package io.listwarden.sync.source.uk;

import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/** What both formats of the list have in common. */
final class UkLists {
    static final String LIST_ID = "uk-sl";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private UkLists() {}

    static SourceDescriptor descriptor(String format) {
        return new SourceDescriptor(
                LIST_ID,
                format,
                "Foreign, Commonwealth and Development Office of the United Kingdom",
                URI.create("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List." + format),
                List.of(
                        new CarriedList(
                                LIST_ID,
                                "Secretary of State for Foreign, Commonwealth and Development Affairs")),
                Duration.ofHours(6),
                256L << 20,
                Duration.ofMinutes(10),
                4_000,
                25_000,
                0.05,
                SourceDescriptor.LIST_OF_ITS_OWN,
                1);
    }

    /**
     * A date as the list writes it, {@code DD/MM/YYYY}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "%s is \"%s\", not a date written DD/MM/YYYY".formatted(field, text), e);
        }
    }
}
