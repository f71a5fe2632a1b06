package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.FieldReport;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which attributes are known on the elements that are read without a class of their own, where an
 * unknown one would pass for known.
 */
final class KnownAttributes {
    private static final Map<String, Set<String>> KNOWN =
            Map.ofEntries(
                    Map.entry(References.ROOT, Set.of("list-type", "date")),
                    Map.entry("target", Set.of("ssid", "sanctions-set-id")),
                    Map.entry(
                            "modification",
                            Set.of(
                                    "modification-type",
                                    "effective-date",
                                    "enactment-date",
                                    "publication-date")),
                    Map.entry("generic-attribute", Set.of("ssid", "name")),
                    Map.entry("sanctions-set-id", Set.of()),
                    Map.entry("foreign-identifier", Set.of()),
                    Map.entry("program-key", Set.of("lang")),
                    Map.entry("program-name", Set.of("lang")),
                    Map.entry("sanctions-set", Set.of("ssid", "lang")),
                    Map.entry("justification", Set.of("ssid")),
                    Map.entry("other-information", Set.of("ssid")),
                    Map.entry(
                            "spelling-variant", Set.of("lang", "script", "spelling-variant-type")),
                    Map.entry("value", Set.of()),
                    Map.entry("country", Set.of("iso-code")),
                    Map.entry("issuer", Set.of("code")),
                    Map.entry("number", Set.of()),
                    Map.entry("remark", Set.of()));

    private KnownAttributes() {}

    /** The report with the attributes that are not known moved to the unknown. */
    static FieldReport sortOut(FieldReport fields) {
        SortedMap<String, Long> mapped = new TreeMap<>(fields.mapped());
        SortedMap<String, Long> unknown = new TreeMap<>(fields.unknown());
        fields.mapped()
                .forEach(
                        (field, count) -> {
                            if (!isKnown(field)) {
                                mapped.remove(field);
                                unknown.put(field, count);
                            }
                        });
        return new FieldReport(mapped, fields.ignored(), unknown);
    }

    private static boolean isKnown(String field) {
        int at = field.indexOf('@');
        Set<String> known = at < 0 ? null : KNOWN.get(field.substring(0, at));
        return known == null || known.contains(field.substring(at + 1));
    }
}
