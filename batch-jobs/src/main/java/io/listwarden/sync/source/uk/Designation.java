package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.Details;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the list says of one party, statement by statement; said twice is said once. */
final class Designation {
    private final Map<Field, SortedSet<String>> values = new EnumMap<>(Field.class);
    private final Map<Group, Set<Map<String, String>>> groups = new EnumMap<>(Group.class);
    private final Map<String, SortedSet<String>> others = new LinkedHashMap<>();

    void add(Field field, String text) {
        if (!text.isBlank()) {
            values.computeIfAbsent(field, _ -> new TreeSet<>()).add(text.strip());
        }
    }

    /** Adds what is said together; blank parts are nothing. */
    void add(Group group, Map<String, String> parts) {
        Map<String, String> filled = new LinkedHashMap<>();
        parts.forEach(
                (name, text) -> {
                    if (!text.isBlank()) {
                        filled.put(name, text.strip());
                    }
                });
        if (!filled.isEmpty()) {
            groups.computeIfAbsent(group, _ -> new LinkedHashSet<>()).add(filled);
        }
    }

    /** What has no place of its own. */
    void addOther(String name, String text) {
        if (!text.isBlank()) {
            others.computeIfAbsent(name, _ -> new TreeSet<>()).add(text.strip());
        }
    }

    /** Sorted, each once. */
    List<String> all(Field field) {
        return List.copyOf(values.getOrDefault(field, new TreeSet<>()));
    }

    /** The only value of a field; empty if there is none. */
    String text(Field field) {
        return String.join("; ", all(field));
    }

    List<Map<String, String>> all(Group group) {
        return new ArrayList<>(groups.getOrDefault(group, Set.of()));
    }

    void addOthersTo(Details.Builder details) {
        others.forEach((name, texts) -> texts.forEach(text -> details.add(name, text)));
    }
}
