package io.listwarden.sync.testing;

import io.listwarden.sync.settings.ListwardenSettings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings that leave on only the documents that a test publishes itself. */
public final class Switches {
    private Switches() {}

    /** Key to value: every official document but these is off. */
    public static Map<String, String> onlyOn(String... documentIds) {
        Map<String, String> settings = new TreeMap<>();
        for (String id : ListwardenSettings.DOCUMENT_IDS) {
            settings.put(
                    "listwarden.documents." + id + ".enabled",
                    String.valueOf(Arrays.asList(documentIds).contains(id)));
        }
        return settings;
    }

    /** The same as {@code key=value}, each with something before it. */
    public static List<String> onlyOn(String prefix, List<String> documentIds) {
        return onlyOn(documentIds.toArray(String[]::new)).entrySet().stream()
                .map(setting -> prefix + setting.getKey() + "=" + setting.getValue())
                .toList();
    }
}
