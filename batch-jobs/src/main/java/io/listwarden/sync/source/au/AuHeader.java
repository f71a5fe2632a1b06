package io.listwarden.sync.source.au;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.WhiteSpace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The header of the sheet: which column stands where, in whatever order. */
final class AuHeader {
    private static final Set<Column> NEEDED =
            EnumSet.of(Column.REFERENCE, Column.NAME, Column.TYPE, Column.NAME_TYPE);

    private final List<Optional<Column>> columns = new ArrayList<>();
    private final List<String> texts;

    private AuHeader(List<String> texts) {
        this.texts = texts;
    }

    /**
     * Reads the header.
     *
     * @throws MalformedListException if a column that we need is missing, or one stands twice
     */
    static AuHeader of(List<String> texts, FieldTally fields) {
        AuHeader header = new AuHeader(texts.stream().map(WhiteSpace::clean).toList());
        Set<Column> missing = EnumSet.copyOf(NEEDED);
        Set<Column> met = EnumSet.noneOf(Column.class);
        for (String text : header.texts) {
            Optional<Column> column = Column.of(text);
            header.columns.add(column);
            column.ifPresent(missing::remove);
            if (column.isPresent() && !met.add(column.get())) {
                throw new MalformedListException("The column \"" + text + "\" stands twice.");
            }
            if (column.isEmpty() && !text.isEmpty()) {
                fields.announceUnknown(text);
            }
        }
        if (!missing.isEmpty()) {
            throw new MalformedListException(
                    "The sheet has no column \"%s\" in its first row."
                            .formatted(missing.iterator().next().header()));
        }
        return header;
    }

    /** Makes a row of its cells; what stands in no column that we know is kept and counted. */
    AuRow row(int line, List<AuRow.@Nullable Value> cells, FieldTally fields) {
        Map<Column, AuRow.Value> values = new EnumMap<>(Column.class);
        Map<String, String> others = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            AuRow.Value value = cells.get(i);
            if (value == null || WhiteSpace.stripped(value.text()).isEmpty()) {
                continue;
            }
            Optional<Column> column = i < columns.size() ? columns.get(i) : Optional.empty();
            if (column.isPresent()) {
                put(values, column.get(), value, fields);
            } else {
                others.put(name(i), value.text());
                fields.unknown(name(i));
            }
        }
        return new AuRow(line, values, others);
    }

    private static void put(
            Map<Column, AuRow.Value> values, Column column, AuRow.Value value, FieldTally fields) {
        if (AuRow.saysNothing(value.text())) {
            fields.ignored(column.header() + "=" + WhiteSpace.clean(value.text()));
        } else {
            values.put(column, value);
            fields.mapped(column.header());
        }
    }

    private String name(int index) {
        boolean named = index < texts.size() && !texts.get(index).isEmpty();
        return named ? texts.get(index) : "column " + (index + 1);
    }
}
