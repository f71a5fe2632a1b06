package io.listwarden.sync.source;

import io.listwarden.sync.fetch.FetchedDocument;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The date of a document that says none of its own: the header of the answer (RFC 9110, 8.8.2). */
public final class LastModified {
    private LastModified() {}

    /** What {@code Last-Modified} says, or null where it is absent or unreadable. */
    public static @Nullable Instant of(FetchedDocument document) {
        String header = document.header("last-modified");
        try {
            return header == null
                    ? null
                    : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip()));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
