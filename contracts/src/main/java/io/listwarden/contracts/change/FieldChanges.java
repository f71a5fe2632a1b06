package io.listwarden.contracts.change;

import io.listwarden.contracts.party.CanonicalJson;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.contracts.vendor.Family;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tells what differs between two states of a party, field by field, whatever the order of repeated
 * elements.
 *
 * <p>Works on the party's stored form, so that a component that is added to the model is compared
 * from its first day. Fields are named like the records' components: {@code listing.endsOn}. A
 * repeated element is named by the publisher's id, or else by its main text: {@code
 * names[6068].details.function}, {@code identifiers[149296401000].country}. An element that came or
 * went as a whole is one change. Another first name, by itself, is a change of {@code primaryName}.
 */
public final class FieldChanges {
    private static final JsonMapper MAPPER = CanonicalJson.mapper().build();
    private static final Comparator<FieldChange> ORDER =
            Comparator.comparing(FieldChange::field)
                    .thenComparing(FieldChange::before, Comparator.nullsFirst(String::compareTo))
                    .thenComparing(FieldChange::after, Comparator.nullsFirst(String::compareTo));

    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChanges() {}

    /** What differs, sorted by field; empty if nothing but the order of elements does. */
    public static List<FieldChange> between(ListedParty before, ListedParty after) {
        var found = new FieldChanges();
        JsonNode left = MAPPER.readTree(PartyJson.write(before));
        JsonNode right = MAPPER.readTree(PartyJson.write(after));
        found.primaryName(left.get("names"), right.get("names"));
        return found.all(left, right);
    }

    /** The same for two families of vendors. */
    public static List<FieldChange> between(Family before, Family after) {
        return new FieldChanges().all(MAPPER.valueToTree(before), MAPPER.valueToTree(after));
    }

    private List<FieldChange> all(JsonNode before, JsonNode after) {
        compare("", Elements.sorted(before), Elements.sorted(after));
        changes.sort(ORDER);
        return List.copyOf(changes);
    }

    /**
     * Which name is first is the one order that means something. Where the first name merely
     * changed, its own fields tell.
     */
    private void primaryName(JsonNode before, JsonNode after) {
        JsonNode left = Elements.sorted(before.get(0));
        JsonNode right = Elements.sorted(after.get(0));
        boolean same =
                ElementPairs.of(Elements.sorted(before), Elements.sorted(after))
                        .together(left, right);
        if (!same) {
            add("primaryName", left, right);
        }
    }

    private void compare(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before != null && before.equals(after)) {
            return;
        }
        if (isA(before, after, JsonNode::isObject)) {
            compareComponents(field, before, after);
        } else if (isA(before, after, JsonNode::isArray)) {
            compareElements(field, before, after);
        } else {
            add(field, before, after);
        }
    }

    private static boolean isA(
            @Nullable JsonNode before, @Nullable JsonNode after, Predicate<JsonNode> form) {
        return before == null
                ? after != null && form.test(after)
                : form.test(before) && (after == null || form.test(after));
    }

    private void compareComponents(
            String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        for (String name : names(before, after)) {
            String component = field.isEmpty() ? name : field + "." + name;
            compare(component, component(before, name), component(after, name));
        }
    }

    private static Set<String> names(@Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> names = new TreeSet<>();
        if (before != null) {
            names.addAll(before.propertyNames());
        }
        if (after != null) {
            names.addAll(after.propertyNames());
        }
        return names;
    }

    private static @Nullable JsonNode component(@Nullable JsonNode node, String name) {
        return node == null ? null : node.get(name);
    }

    private void compareElements(
            String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        for (ElementPairs.Pair pair : ElementPairs.of(before, after).pairs()) {
            String element = field + "[" + pair.label() + "]";
            if (pair.before() == null || pair.after() == null) {
                add(element, pair.before(), pair.after());
            } else {
                compare(element, pair.before(), pair.after());
            }
        }
    }

    private void add(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        changes.add(new FieldChange(field, Elements.text(before), Elements.text(after)));
    }
}
