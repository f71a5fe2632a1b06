package io.listwarden.service.history;

import io.listwarden.service.web.ProblemException;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** A place in the change feed, as clients carry it around without looking into it. */
final class Cursor {
    private static final Pattern FORM = Pattern.compile("c[0-7][0-9a-f]{15}");

    private Cursor() {}

    /** The place after the change with that id; 0 for the start. */
    static String after(long id) {
        return "c%016x".formatted(id);
    }

    /** The id of the last change before the place; null is the start. */
    static long parse(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!FORM.matcher(cursor).matches()) {
            throw ProblemException.field("cursor", "is not one that this service gave out");
        }
        return Long.parseLong(cursor, 1, cursor.length(), 16);
    }
}
