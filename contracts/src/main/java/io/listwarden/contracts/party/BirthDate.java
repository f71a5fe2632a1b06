package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

/**
 * A date of birth, which may be partial, approximate or a range.
 *
 * @param id the publisher's own id of this statement, if it has one
 * @param earliest the earliest date it can be
 * @param latest the latest date it can be; equal to {@code earliest} unless a range is stated
 * @param approximate whether the publisher says "circa" or the like
 * @param text as published
 * @param details the publisher's other fields of this date
 */
public record BirthDate(
        @Nullable String id,
        PartialDate earliest,
        PartialDate latest,
        boolean approximate,
        String text,
        Details details) {
    public BirthDate {
        if (latest.lastDay().isBefore(earliest.firstDay())) {
            throw new IllegalArgumentException("a range ends before it starts: " + text);
        }
    }

    /** An exact or partial date, neither approximate nor a range. */
    public static BirthDate of(PartialDate date) {
        return new BirthDate(null, date, date, false, date.toString(), Details.NONE);
    }
}
