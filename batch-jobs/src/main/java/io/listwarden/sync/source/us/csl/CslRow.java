package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.failure.MalformedListException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * One row of the table.
 *
 * @param line where it begins in the file, from 1
 * @param list the list that its source names
 * @param publishersId {@code _id}, or null where the layout has none; worthless outside the
 *     Treasury's lists
 * @param values the filled columns but {@code _id}, as published
 * @param unknown the filled columns that we do not know
 */
record CslRow(
        long line,
        CslList list,
        @Nullable String publishersId,
        Map<Column, String> values,
        SortedMap<String, String> unknown) {
    private static final Pattern SEPARATOR = Pattern.compile("; ");
    private static final int SHOWN = 100;

    /** A column's text as published, or null if it is empty. */
    @Nullable String get(Column column) {
        return values.get(column);
    }

    /** A column's text as published; empty if there is none. */
    String text(Column column) {
        return values.getOrDefault(column, "");
    }

    /** The items of a column with several values, without blank ones. */
    List<String> items(Column column) {
        return SEPARATOR.splitAsStream(text(column)).filter(item -> !item.isBlank()).toList();
    }

    /** All that the publisher says here; rows of equal content are exact duplicates. */
    Content content() {
        return new Content(list, values, unknown);
    }

    MalformedListException malformed(Column column, String problem) {
        return new MalformedListException(
                "Line %d (%s, %s): %s %s."
                        .formatted(line, list.listId(), shown(label()), column.header(), problem));
    }

    private String label() {
        String id = publishersId == null ? text(Column.ENTITY_NUMBER) : publishersId;
        return (id + " " + text(Column.NAME)).strip();
    }

    /** A text from the file in a form fit for a message: on one line and not too long. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
    }

    record Content(CslList list, Map<Column, String> values, SortedMap<String, String> unknown) {}
}
