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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a designation: {@code Name1} to {@code Name6} in the order in which one says them.
 */
final class Names {
    private static final SequencedMap<Field, Role> PARTS = parts();

    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(ListedName::toString);

    /** Where none is primary, a spelling of the primary name comes before an alias. */
    private static final Comparator<ListedName> BY_RANK =
            Comparator.comparing((ListedName name) -> name.type() != NameType.PRIMARY)
                    .thenComparing(name -> name.type() != NameType.VARIATION)
                    .thenComparing(ListedName::type)
                    .thenComparing(ListedName::strength)
                    .thenComparing(BY_TEXT);

    private final boolean isPerson;
    private final Consumer<String> unknown;

    Names(PartyKind kind, Consumer<String> unknown) {
        this.isPerson = kind == PartyKind.PERSON;
        this.unknown = unknown;
    }

    private static SequencedMap<Field, Role> parts() {
        SequencedMap<Field, Role> parts = new LinkedHashMap<>();
        parts.put(Field.NAME_1, Role.GIVEN);
        parts.put(Field.NAME_2, Role.MIDDLE);
        parts.put(Field.NAME_3, Role.MIDDLE);
        parts.put(Field.NAME_4, Role.MIDDLE);
        parts.put(Field.NAME_5, Role.MIDDLE);
        parts.put(Field.NAME_6, Role.FAMILY);
        return parts;
    }

    /**
     * The primary name first, then the others sorted by text.
     *
     * @throws IllegalArgumentException if there is no name
     */
    List<ListedName> of(Designation designation) {
        List<ListedName> names =
                Stream.concat(
                                designation.groups(Group.NAME).stream().map(this::name),
                                designation.groups(Group.NON_LATIN_NAME).stream()
                                        .map(Names::nonLatin))
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted(BY_RANK)
                        .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the designation has no name");
        }
        List<ListedName> all = new ArrayList<>(List.of(primary(names.getFirst())));
        names.stream().skip(1).map(Names::further).distinct().sorted(BY_TEXT).forEach(all::add);
        return all;
    }

    private ListedName primary(ListedName first) {
        if (first.type() == NameType.PRIMARY) {
            return first;
        }
        unknown.accept("a designation without a primary name");
        return as(NameType.PRIMARY, first);
    }

    /** A party has one primary name; what the publisher called a second one is in its details. */
    private static ListedName further(ListedName name) {
        return name.type() == NameType.PRIMARY ? as(NameType.ALIAS, name) : name;
    }

    private static ListedName as(NameType type, ListedName name) {
        Details.Builder details = Details.builder();
        name.details().values().forEach(details::add);
        if (name.details().get(Field.NAME_TYPE.detail()) == null) {
            details.add(Field.NAME_TYPE.detail(), word(name.type()));
        }
        AliasStrength strength = type == NameType.PRIMARY ? AliasStrength.STRONG : name.strength();
        return new ListedName(
                null, name.text(), type, strength, null, name.parts(), details.build());
    }

    private static String word(NameType type) {
        return switch (type) {
            case PRIMARY -> "Primary Name";
            case VARIATION -> "Primary Name Variation";
            case ALIAS, FORMERLY_KNOWN_AS, NOW_KNOWN_AS -> "Alias";
            case ORIGINAL_SCRIPT -> Field.NON_LATIN_NAME.detail();
        };
    }

    /** A name without parts is a placeholder and says nothing. */
    private Optional<ListedName> name(Map<Field, String> fields) {
        List<Field> given = PARTS.keySet().stream().filter(fields::containsKey).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String published =
                given.stream().map(it -> text(fields, it)).collect(Collectors.joining(" "));
        Details.Builder details = details(published);
        NameType type = type(text(fields, Field.NAME_TYPE), details);
        String quality = Texts.folded(text(fields, Field.ALIAS_STRENGTH));
        details.add(Field.ALIAS_STRENGTH.detail(), quality);
        AliasStrength strength =
                type == NameType.PRIMARY ? AliasStrength.STRONG : strength(quality);
        return Optional.of(
                new ListedName(
                        null,
                        Texts.folded(published),
                        type,
                        strength,
                        null,
                        parts(fields, given),
                        details.build()));
    }

    private List<NamePart> parts(Map<Field, String> fields, List<Field> given) {
        return given.size() == 1
                ? List.of()
                : given.stream().map(it -> part(it, Texts.folded(text(fields, it)))).toList();
    }

    private NamePart part(Field field, String text) {
        return new NamePart(isPerson ? PARTS.getOrDefault(field, Role.OTHER) : Role.OTHER, text);
    }

    private NameType type(String published, Details.Builder details) {
        String type = Texts.folded(published);
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "primary name" -> NameType.PRIMARY;
            case "primary name variation" -> NameType.VARIATION;
            case "alias" -> NameType.ALIAS;
            default -> {
                unknown.accept("NameType=" + type);
                details.add(Field.NAME_TYPE.detail(), type);
                yield NameType.ALIAS;
            }
        };
    }

    private AliasStrength strength(String quality) {
        return switch (quality.toLowerCase(Locale.ROOT)) {
            case "", "good quality a.k.a", "good quality a.k.a." -> AliasStrength.STRONG;
            case "low quality a.k.a", "low quality a.k.a." -> AliasStrength.WEAK;
            default -> {
                unknown.accept("AliasStrength=" + quality);
                yield AliasStrength.STRONG;
            }
        };
    }

    private static Optional<ListedName> nonLatin(Map<Field, String> fields) {
        String published = text(fields, Field.NON_LATIN_NAME);
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ListedName(
                                null,
                                Texts.folded(published),
                                NameType.ORIGINAL_SCRIPT,
                                AliasStrength.STRONG,
                                null,
                                List.of(),
                                script(fields, details(published)).build()));
    }

    /** What is said of the script and the language of a name. */
    static Details.Builder script(Map<Field, String> fields, Details.Builder details) {
        for (Field field : List.of(Field.NON_LATIN_SCRIPT, Field.NON_LATIN_LANGUAGE)) {
            details.add(field.detail(), Texts.folded(text(fields, field)));
        }
        return details;
    }

    private static Details.Builder details(String published) {
        boolean changed = !Texts.folded(published).equals(published);
        return Details.builder().add("published", changed ? published : "");
    }

    private static String text(Map<Field, String> fields, Field field) {
        return fields.getOrDefault(field, "");
    }
}
