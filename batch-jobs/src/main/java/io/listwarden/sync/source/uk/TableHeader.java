package io.listwarden.sync.source.uk;

import io.listwarden.contracts.failure.MalformedListException;

import org.apache.commons.csv.CSVRecord;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the columns stand.
 *
 * @param known the fields that have a column and the place of each, from 0
 * @param others the headings of the columns that we do not know and the place of each
 */
record TableHeader(Map<Field, Integer> known, SortedMap<String, Integer> others) {
    /**
     * Reads the headings.
     *
     * @throws MalformedListException if a needed column is missing, or one stands twice or has no
     *     heading
     */
    static TableHeader of(CSVRecord headings) {
        Map<Field, Integer> known = new EnumMap<>(Field.class);
        SortedMap<String, Integer> others = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            Optional<Field> field = Field.headed(heading);
            Integer before = field.isPresent() ? known.put(field.get(), i) : others.put(heading, i);
            refuse(heading.isEmpty(), "column %d has no heading".formatted(i + 1));
            refuse(before != null, "column \"%s\" stands twice".formatted(heading));
        }
        refuseMissing(known.keySet());
        return new TableHeader(known, others);
    }

    private static void refuseMissing(Set<Field> found) {
        String missing =
                Arrays.stream(Field.values())
                        .filter(field -> field.isNeeded() && !found.contains(field))
                        .map(Field::column)
                        .collect(Collectors.joining("; "));
        refuse(!missing.isEmpty(), "lacks " + missing);
    }

    private static void refuse(boolean wrong, String problem) {
        if (wrong) {
            throw new MalformedListException("The header behind the report date: " + problem + ".");
        }
    }

    /** The columns that parties can do without, but that always were there. */
    List<Field> missing() {
        return Arrays.stream(Field.values()).filter(field -> !known.containsKey(field)).toList();
    }

    /** How many columns a row has. */
    int size() {
        return known.size() + others.size();
    }
}
