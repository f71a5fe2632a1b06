package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.failure.MalformedListException;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One row of a file.
 *
 * @param member the file
 * @param line where it begins in the file, from 1
 * @param values its columns as published
 */
record DelimitedRow(String member, long line, List<String> values) {
    private static final String NULL = "-0-";
    private static final int LONGEST_NUMBER = 18;
    private static final int SHOWN = 100;

    DelimitedRow {
        values = List.copyOf(values);
    }

    /** The publisher's number of the party that the row belongs to. */
    String party() {
        return values.getFirst();
    }

    /** A column's text as published, or null where the publisher writes {@code -0- }. */
    @Nullable String get(int column) {
        String text = values.get(column);
        return isNull(text) ? null : text;
    }

    static boolean isNull(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.equals(NULL);
    }

    /**
     * @throws MalformedListException unless a column holds a number of the publisher's
     */
    void requireNumber(int column, String name) {
        String number = values.get(column);
        boolean digits = !number.isEmpty() && number.chars().allMatch(it -> it >= '0' && it <= '9');
        if (!digits || number.length() > LONGEST_NUMBER) {
            throw malformed(name + " is " + shown(number) + ", not a number");
        }
    }

    MalformedListException malformed(String problem) {
        return new MalformedListException(
                "Line %d of %s (%s): %s."
                        .formatted(line, member, shown(String.join(",", values)), problem));
    }

    /** A text from the file in a form fit for a message: on one line and not too long. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
    }
}
