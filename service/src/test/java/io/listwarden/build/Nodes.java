package io.listwarden.build;

import java.util.List;
import java.util.Map;

/** Steps through parsed YAML. */
final class Nodes {
    private Nodes() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** The node at a path of keys; an empty map where there is none. */
    static Map<String, Object> at(Map<String, Object> node, String... keys) {
        Map<String, Object> here = node;
        for (String key : keys) {
            here = map(here.getOrDefault(key, Map.of()));
        }
        return here;
    }

    static List<Map<String, Object>> list(Map<String, Object> node, String key) {
        return ((List<?>) node.getOrDefault(key, List.of())).stream().map(Nodes::map).toList();
    }

    /** A value as text; empty where there is none. */
    static String text(Map<String, Object> node, String key) {
        return String.valueOf(node.getOrDefault(key, ""));
    }

    static String kind(Map<String, Object> object) {
        return text(object, "kind");
    }

    static String name(Map<String, Object> object) {
        return text(at(object, "metadata"), "name");
    }
}
