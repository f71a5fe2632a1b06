package io.listwarden.sync.source.uk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that a document says of one designation, each statement once: neither the order in
 * which it comes nor how often it is repeated means anything.
 */
final class Designation {
    private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);
    private final Map<Group, Set<Map<Field, String>>> groups = new EnumMap<>(Group.class);
    private final SortedSet<String> indicators = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> others = new TreeMap<>();

    /** A value of a field that stands alone; a blank one says nothing. */
    void add(Field field, String published) {
        String text = Texts.trimmed(published);
        if (!text.isEmpty()) {
            values.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(text);
        }
    }

    /** Values that belong together; where all are blank they say nothing. */
    void add(Group group, Map<Field, String> published) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        published.forEach((field, text) -> texts.put(field, Texts.trimmed(text)));
        texts.values().removeIf(String::isEmpty);
        if (!texts.isEmpty()) {
            groups.computeIfAbsent(group, _ -> new LinkedHashSet<>()).add(texts);
        }
    }

    /** A sanction that is marked as imposed, by the name of its element. */
    void addIndicator(String name) {
        indicators.add(name);
    }

    /** What we do not know, under the publisher's name for it. */
    void addOther(String name, String published) {
        String text = Texts.folded(published);
        if (!text.isEmpty()) {
            others.computeIfAbsent(name, _ -> new TreeSet<>()).add(text);
        }
    }

    /** The different values of a field, folded and sorted. */
    Stream<String> values(Field field) {
        return published(field).map(Texts::folded).distinct().sorted();
    }

    /** The different values of a field as they were published, sorted. */
    Stream<String> published(Field field) {
        return values.getOrDefault(field, Set.of()).stream().sorted();
    }

    Collection<Map<Field, String>> groups(Group group) {
        return groups.getOrDefault(group, Set.of());
    }

    SortedSet<String> indicators() {
        return indicators;
    }

    SortedMap<String, SortedSet<String>> others() {
        return others;
    }
}
