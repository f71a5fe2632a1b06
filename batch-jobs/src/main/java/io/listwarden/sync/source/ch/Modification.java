package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.xml.XmlCursor;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something that was done to a target's listing.
 *
 * @param type {@code listed}, {@code amended} or {@code de-listed}
 * @param effective since when it holds; null where the publisher does not say
 * @param enacted when it was decided; null where the publisher does not say
 * @param published when it was made known; null where the publisher does not say
 */
record Modification(
        String type,
        @Nullable LocalDate effective,
        @Nullable LocalDate enacted,
        @Nullable LocalDate published) {
    static final String LISTED = "listed";
    static final String AMENDED = "amended";
    static final String DELISTED = "de-listed";

    /** Oldest first. What is of one day in every respect ends with what leaves the party listed. */
    static final Comparator<Modification> ORDER =
            Comparator.comparing((Modification m) -> m.day())
                    .thenComparing(m -> orMinimum(m.published))
                    .thenComparing(m -> orMinimum(m.enacted))
                    .thenComparing(m -> !m.isDelisting())
                    .thenComparing(Modification::type);

    /** Reads the element at the cursor without its old and new blocks. */
    static Modification at(XmlCursor cursor) {
        String type = cursor.attribute("modification-type");
        Modification modification =
                new Modification(
                        type == null ? "" : type.strip(),
                        read(cursor, "effective-date"),
                        read(cursor, "enactment-date"),
                        read(cursor, "publication-date"));
        if (modification.day().equals(LocalDate.MIN)) {
            throw cursor.malformed("A modification has no date.");
        }
        return modification;
    }

    private static @Nullable LocalDate read(XmlCursor cursor, String attribute) {
        return cursor.mapping(
                () -> Day.of(cursor.attribute(attribute), "modification@" + attribute));
    }

    /** The day since which it holds, as far as the publisher says. */
    LocalDate day() {
        return Stream.of(effective, published, enacted)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    boolean isDelisting() {
        return type.equals(DELISTED);
    }

    boolean isKnown() {
        return type.equals(LISTED) || type.equals(AMENDED) || isDelisting();
    }

    /** For details, for example {@code listed, effective 2024-03-01, published 2024-02-28}. */
    String text() {
        return type
                + (effective == null ? "" : ", effective " + effective)
                + (enacted == null ? "" : ", enacted " + enacted)
                + (published == null ? "" : ", published " + published);
    }

    private static LocalDate orMinimum(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }
}
