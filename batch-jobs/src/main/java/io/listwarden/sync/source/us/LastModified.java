package io.listwarden.sync.source.us;

import io.listwarden.sync.fetch.FetchedDocument;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The date of documents that say none themselves. */
public final class LastModified {
    private LastModified() {}

    /** The answer's {@code Last-Modified}, or null if there is none that can be read. */
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
