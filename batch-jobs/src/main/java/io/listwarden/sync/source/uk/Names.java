package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NamePart.Role;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The names of a designation in reading order: given names, then {@code Name6}, which is the family
 * name of a person and the whole name of anything else.
 */
final class Names {
    private static final List<String> READING_ORDER =
            List.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6");

    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(ListedName::toString);

    private Names() {}

    /**
     * The primary name first, then the others sorted by text. Of several primary names the first by
     * text is the party's, the others are variations of it.
     *
     * @throws IllegalArgumentException if there is no name
     */
    static List<ListedName> of(
            PartyKind kind,
            Designation designation,
            Details.Builder party,
            Consumer<String> unknown) {
        List<ListedName> latin = new ArrayList<>();
        for (Map<String, String> parts : designation.all(Group.NAME)) {
            if (text(parts).isEmpty()) {
                party.add("Title", parts.get("Title"));
            } else {
                latin.add(name(kind, parts, unknown));
            }
        }
        ListedName primary =
                latin.stream()
                        .min(
                                Comparator.comparing(
                                                (ListedName it) -> it.type() != NameType.PRIMARY)
                                        .thenComparing(BY_TEXT))
                        .orElseThrow(() -> new IllegalArgumentException("there is no name"));
        if (primary.type() != NameType.PRIMARY) {
            unknown.accept("Names without a primary name");
        }
        List<ListedName> others = new ArrayList<>(nonLatin(designation));
        latin.stream().filter(it -> !it.equals(primary)).map(Names::notPrimary).forEach(others::add);
        List<ListedName> all = new ArrayList<>(List.of(typed(primary, NameType.PRIMARY)));
        others.stream().distinct().sorted(BY_TEXT).forEach(all::add);
        return all;
    }

    private static String text(Map<String, String> parts) {
        return String.join(
                " ",
                READING_ORDER.stream()
                        .filter(parts::containsKey)
                        .map(it -> String.valueOf(parts.get(it)))
                        .toList());
    }

    private static ListedName name(
            PartyKind kind, Map<String, String> parts, Consumer<String> unknown) {
        String published = parts.getOrDefault("NameType", "");
        boolean low = parts.getOrDefault("AliasStrength", "").toLowerCase(Locale.ROOT).startsWith("low");
        Details.Builder details =
                Details.builder()
                        .add("NameType", published)
                        .add("AliasStrength", parts.get("AliasStrength"))
                        .add("Title", parts.get("Title"));
        parts.forEach(
                (element, text) -> {
                    if (!Group.NAME.columns().containsKey(element)) {
                        details.add(element, text);
                    }
                });
        return new ListedName(
                null,
                text(parts),
                type(published, unknown),
                low ? AliasStrength.WEAK : AliasStrength.STRONG,
                null,
                kind == PartyKind.PERSON ? parts(parts) : List.of(),
                details.build());
    }

    private static NameType type(String published, Consumer<String> unknown) {
        return switch (published.toLowerCase(Locale.ROOT)) {
            case "primary name" -> NameType.PRIMARY;
            case "primary name variation" -> NameType.VARIATION;
            case "alias" -> NameType.ALIAS;
            default -> {
                unknown.accept("Name/NameType=" + published);
                yield NameType.ALIAS;
            }
        };
    }

    private static List<NamePart> parts(Map<String, String> parts) {
        return READING_ORDER.stream()
                .filter(parts::containsKey)
                .map(it -> new NamePart(role(it), String.valueOf(parts.get(it))))
                .toList();
    }

    private static Role role(String element) {
        return switch (element) {
            case "Name1" -> Role.GIVEN;
            case "Name6" -> Role.FAMILY;
            default -> Role.MIDDLE;
        };
    }

    private static ListedName notPrimary(ListedName name) {
        return name.type() == NameType.PRIMARY ? typed(name, NameType.VARIATION) : name;
    }

    private static ListedName typed(ListedName name, NameType type) {
        AliasStrength strength = type == NameType.PRIMARY ? AliasStrength.STRONG : name.strength();
        return new ListedName(
                null, name.text(), type, strength, null, name.parts(), name.details());
    }

    private static List<ListedName> nonLatin(Designation designation) {
        return designation.all(Group.NON_LATIN_NAME).stream()
                .filter(parts -> parts.containsKey("NameNonLatinScript"))
                .map(
                        parts ->
                                new ListedName(
                                        null,
                                        String.valueOf(parts.get("NameNonLatinScript")),
                                        NameType.ORIGINAL_SCRIPT,
                                        AliasStrength.STRONG,
                                        null,
                                        List.of(),
                                        Details.builder()
                                                .add(
                                                        "NonLatinScriptType",
                                                        parts.get("NonLatinScriptType"))
                                                .add(
                                                        "NonLatinScriptLanguage",
                                                        parts.get("NonLatinScriptLanguage"))
                                                .build()))
                .toList();
    }
}
