package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.failure.MalformedListException;

import org.apache.commons.csv.CSVRecord;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the columns stand.
 *
 * @param known the columns that we know and the place of each, from 0
 * @param others the names of the columns that we do not know and the place of each
 */
record CslHeader(Map<Column, Integer> known, SortedMap<String, Integer> others) {
    static final CslHeader NONE = new CslHeader(Map.of(), new TreeMap<>());

    /**
     * @throws MalformedListException if a column is missing, stands twice or has no name
     */
    static CslHeader of(CSVRecord names) {
        Map<Column, Integer> known = new EnumMap<>(Column.class);
        SortedMap<String, Integer> others = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            Column column = Column.of(name).orElse(null);
            Integer before = column == null ? others.put(name, i) : known.put(column, i);
            refuse(name.isEmpty(), "column %d has no name".formatted(i + 1));
            refuse(before != null, "column %s stands twice".formatted(CslRow.shown(name)));
        }
        refuseMissing(known.keySet(), names);
        return new CslHeader(known, others);
    }

    private static void refuseMissing(Set<Column> found, CSVRecord names) {
        String missing =
                Arrays.stream(Column.values())
                        .filter(column -> column.needed() && !found.contains(column))
                        .map(Column::header)
                        .collect(Collectors.joining(", "));
        refuse(
                !missing.isEmpty(),
                "lacks %s; it is %s"
                        .formatted(missing, CslRow.shown(String.join(",", names.toList()))));
    }

    private static void refuse(boolean wrong, String problem) {
        if (wrong) {
            throw new MalformedListException("The header on line 1: " + problem + ".");
        }
    }

    /** Whether this stands for a header that was not read yet. */
    boolean isNone() {
        return known.isEmpty();
    }

    /** How many columns a row has. */
    int size() {
        return known.size() + others.size();
    }

    Set<String> unknown() {
        return others.keySet();
    }

    /** The place of a column that we do not know. */
    int index(String name) {
        Integer place = others.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no such column: " + name);
        }
        return place;
    }
}
