package io.listwarden.contracts.change;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Function;

/**
 * Which element of a repeated component became which, as far as that can be told; both sides
 * sorted.
 *
 * <p>Each rule pairs what the rules before it left over, and elements that it cannot tell apart in
 * their order. Every rule, or the last two together, is its own mirror image, so that looking
 * backwards shows the same pairs.
 */
final class ElementPairs {
    private static final List<Rule> RULES =
            List.of(
                    Rule.both(element -> identified(element, element.toString())),
                    Rule.both(element -> identified(element, Elements.mainText(element))),
                    Rule.both(Elements::id),
                    Rule.both(element -> anonymous(element, element.toString())),
                    Rule.both(element -> anonymous(element, Elements.mainText(element))),
                    new Rule(ElementPairs::anonymousText, ElementPairs::identifiedText),
                    new Rule(ElementPairs::identifiedText, ElementPairs::anonymousText));

    private final List<Pair> pairs = new ArrayList<>();
    private final List<JsonNode> before;
    private final List<JsonNode> after;

    private ElementPairs(List<JsonNode> before, List<JsonNode> after) {
        this.before = before;
        this.after = after;
    }

    /** Pairs the elements of two sorted arrays; nothing is an array without elements. */
    static ElementPairs of(@Nullable JsonNode before, @Nullable JsonNode after) {
        var elements = new ElementPairs(elements(before), elements(after));
        RULES.forEach(elements::apply);
        elements.before.forEach(element -> elements.pairs.add(new Pair(element, null)));
        elements.after.forEach(element -> elements.pairs.add(new Pair(null, element)));
        return elements;
    }

    private static List<JsonNode> elements(@Nullable JsonNode array) {
        return array == null ? List.of() : new ArrayList<>(array.values());
    }

    /** All elements of both sides, each in one pair. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Whether the one became the other. */
    boolean together(JsonNode before, JsonNode after) {
        return pairs.stream()
                .anyMatch(pair -> before.equals(pair.before()) && after.equals(pair.after()));
    }

    private void apply(Rule rule) {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        Map<String, Queue<JsonNode>> candidates = new HashMap<>();
        for (JsonNode element : after) {
            String key = rule.after.apply(element);
            if (key != null) {
                candidates.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(element);
            }
        }
        before.removeIf(element -> pair(element, candidates.get(rule.before.apply(element))));
    }

    private boolean pair(JsonNode element, @Nullable Queue<JsonNode> candidates) {
        JsonNode partner = candidates == null ? null : candidates.poll();
        if (partner == null) {
            return false;
        }
        pairs.add(new Pair(element, partner));
        after.remove(partner);
        return true;
    }

    private static @Nullable String identified(JsonNode element, String key) {
        String id = Elements.id(element);
        return id == null ? null : id + "\n" + key;
    }

    private static @Nullable String anonymous(JsonNode element, String key) {
        return Elements.id(element) == null ? key : null;
    }

    private static @Nullable String anonymousText(JsonNode element) {
        return anonymous(element, Elements.mainText(element));
    }

    private static @Nullable String identifiedText(JsonNode element) {
        return Elements.id(element) == null ? null : Elements.mainText(element);
    }

    /**
     * Elements of the same key belong together.
     *
     * @param before key of an element before; null if the rule does not apply to it
     * @param after key of an element after; null if the rule does not apply to it
     */
    private record Rule(
            Function<JsonNode, @Nullable String> before,
            Function<JsonNode, @Nullable String> after) {
        static Rule both(Function<JsonNode, @Nullable String> key) {
            return new Rule(key, key);
        }
    }

    /**
     * An element before and after, at least one of them not null; {@code before} is null if it was
     * added, {@code after} if it was removed.
     */
    record Pair(@Nullable JsonNode before, @Nullable JsonNode after) {
        /** The id if the element has one on each side where it is, or else its main text. */
        String label() {
            JsonNode known = before == null ? Objects.requireNonNull(after) : before;
            JsonNode other = after == null ? known : after;
            String id = Elements.id(known);
            return id != null && id.equals(Elements.id(other)) ? id : Elements.mainText(known);
        }
    }
}
