package io.listwarden.contracts.change;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to know of an element of a party's or family's stored form. */
final class Elements {
    /** The component that says what an element is, the first that it has. */
    private static final List<String> MAIN = List.of("text", "value", "title", "reason");

    /** What an element without such a component is told by. */
    private static final List<String> OTHERWISE = List.of("name", "to", "list");

    private Elements() {}

    /** The same content with all arrays, at any depth, in one order. */
    static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ArrayNode array -> sortedArray(array);
            case ObjectNode object -> sortedObject(object);
            default -> node;
        };
    }

    private static JsonNode sortedArray(ArrayNode array) {
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode(array.size());
        array.values().stream()
                .map(Elements::sorted)
                .sorted(Comparator.comparing(JsonNode::toString))
                .forEach(sorted::add);
        return sorted;
    }

    private static JsonNode sortedObject(ObjectNode object) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(property -> sorted.set(property.getKey(), sorted(property.getValue())));
        return sorted;
    }

    /** The publisher's id of an element, or null. */
    static @Nullable String id(JsonNode element) {
        JsonNode id = element.get("id");
        return id == null ? null : id.asString();
    }

    /** The text that says what an element is; the whole of it where it has none. */
    static String mainText(JsonNode element) {
        return element.isValueNode()
                ? element.asString()
                : Stream.concat(MAIN.stream(), OTHERWISE.stream())
                        .filter(element::has)
                        .findFirst()
                        .map(main -> element.get(main).asString())
                        .orElseGet(element::toString);
    }

    /** A readable rendering; null of nothing. */
    static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : rendered(node);
    }

    private static String rendered(JsonNode node) {
        if (node.isValueNode()) {
            return node.asString();
        }
        return node.isArray()
                ? joined(node.values().stream().map(Elements::rendered))
                : element(node);
    }

    private static String element(JsonNode node) {
        String main = MAIN.stream().filter(node::has).findFirst().orElse("");
        String others =
                joined(
                        node.properties().stream()
                                .filter(property -> !property.getKey().equals(main))
                                .map(
                                        property ->
                                                property.getKey()
                                                        + ": "
                                                        + rendered(property.getValue())));
        if (main.isEmpty()) {
            return "(" + others + ")";
        }
        return others.isEmpty() ? mainText(node) : mainText(node) + " (" + others + ")";
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }
}
