package io.listwarden.sync.source.au;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.WhiteSpace;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One row of the sheet.
 *
 * @param line its number in the sheet
 * @param values what stands in the columns that we know, where it says something
 * @param others what stands in others, by their header
 */
record AuRow(int line, Map<Column, Value> values, Map<String, String> others) {
    private static final Pattern NOTHING = Pattern.compile("n/?a\\.?", Pattern.CASE_INSENSITIVE);

    AuRow {
        values = Map.copyOf(values);
        others = Map.copyOf(others);
    }

    /**
     * A cell's value.
     *
     * @param text as published; of a number its digits
     * @param number the number, where the cell holds one
     */
    record Value(String text, @Nullable BigDecimal number) {}

    /** Whether the text is {@code NA}, by which the publisher says that there is nothing. */
    static boolean saysNothing(String text) {
        return NOTHING.matcher(WhiteSpace.stripped(text)).matches();
    }

    boolean isBlank() {
        return values.isEmpty() && others.isEmpty();
    }

    @Nullable Value value(Column column) {
        return values.get(column);
    }

    /** Whether both rows hold the very same in a column. */
    boolean isSame(AuRow other, Column column) {
        return Objects.equals(value(column), other.value(column));
    }

    /** The text as published, without the white space around it; empty where there is none. */
    String text(Column column) {
        Value value = values.get(column);
        return value == null ? "" : WhiteSpace.stripped(value.text());
    }

    /** The text on one line. */
    String clean(Column column) {
        return WhiteSpace.clean(text(column));
    }

    MalformedListException malformed(Column column, String what) {
        return new MalformedListException(
                "Row %d (reference %s): %s %s."
                        .formatted(line, text(Column.REFERENCE), column.header(), what));
    }
}
