package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NamePart.Role;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the names of an entity of the enhanced format. Each script of a name is a name here. */
final class EnhancedNameReader {
    private static final String LATIN = "Latin";

    /**
     * Names from right to left are wrapped in signs that steer a terminal and are not to be seen.
     */
    private static final Pattern DIRECTIONS =
            Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** The family name first, as in the whole name; the others as published. */
    private static final Comparator<NamePart> AS_PRINTED =
            Comparator.comparing(part -> part.role() != Role.FAMILY);

    private final EnhancedReferences references;
    private final Consumer<String> unknown;

    EnhancedNameReader(EnhancedReferences references, Consumer<String> unknown) {
        this.references = references;
        this.unknown = unknown;
    }

    /**
     * Adds the names to the party.
     *
     * @return the number of the primary name
     * @throws IllegalArgumentException if there is not exactly one primary name, and of every name
     *     one primary script
     */
    String addNames(OfacParty party, List<EnhancedName> names) {
        Set<String> ids = new HashSet<>();
        names.stream()
                .filter(name -> !ids.add(name.id))
                .forEach(
                        name -> {
                            throw new IllegalArgumentException(
                                    "name@id " + name.id + " stands twice");
                        });
        EnhancedName primary =
                one(
                        "primary name",
                        names.stream()
                                .filter(name -> flag("name/isPrimary", name.isPrimary))
                                .toList());
        names.stream().filter(name -> name != primary).forEach(name -> addAlias(party, name));
        addPrimary(party, primary);
        return primary.id;
    }

    private void addPrimary(OfacParty party, EnhancedName name) {
        EnhancedName.Translation main = main(name);
        for (EnhancedName.Translation translation : name.translations) {
            if (translation != main) {
                NameType type =
                        isLatin(translation) ? NameType.VARIATION : NameType.ORIGINAL_SCRIPT;
                add(party, null, name, translation, type, Details.builder());
            }
        }
        Details.Builder details = about(main, party.kind());
        if (flag("name/isLowQuality", name.isLowQuality)) {
            details.add("isLowQuality", name.isLowQuality);
        }
        party.addPrimaryName(text(main), parts(main, party.kind()), details.build());
    }

    private void addAlias(OfacParty party, EnhancedName name) {
        EnhancedName.Translation main = main(name);
        for (EnhancedName.Translation translation : name.translations) {
            Details.Builder details = Details.builder();
            NameType type = type(name, details);
            add(party, translation == main ? name.id : null, name, translation, type, details);
        }
    }

    private void add(
            OfacParty party,
            @Nullable String id,
            EnhancedName name,
            EnhancedName.Translation translation,
            NameType type,
            Details.Builder details) {
        boolean weak = flag("name/isLowQuality", name.isLowQuality);
        about(translation, party.kind()).build().values().forEach(details::add);
        party.addName(
                id,
                text(translation),
                type,
                weak ? AliasStrength.WEAK : AliasStrength.STRONG,
                parts(translation, party.kind()),
                details.build());
    }

    private NameType type(EnhancedName name, Details.Builder details) {
        String word = references.textIfAny("name/aliasType", name.aliasType);
        return switch (String.valueOf(word).toUpperCase(Locale.ROOT)) {
            case "A.K.A." -> NameType.ALIAS;
            case "F.K.A." -> NameType.FORMERLY_KNOWN_AS;
            case "N.K.A." -> NameType.NOW_KNOWN_AS;
            default -> {
                unknown.accept("name/aliasType=" + word);
                details.add("aliasType", word);
                yield NameType.ALIAS;
            }
        };
    }

    private static EnhancedName.Translation main(EnhancedName name) {
        return one(
                "primary translation of name " + name.id,
                name.translations.stream()
                        .filter(it -> flag("translation/isPrimary", it.isPrimary))
                        .toList());
    }

    private static String text(EnhancedName.Translation translation) {
        String text = DIRECTIONS.matcher(translation.formattedFullName).replaceAll("").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("translation/formattedFullName is empty");
        }
        return text;
    }

    private boolean isLatin(EnhancedName.Translation translation) {
        return script(translation).equals(LATIN);
    }

    private String script(EnhancedName.Translation translation) {
        return Objects.requireNonNullElse(
                references.textIfAny("translation/script", translation.script), LATIN);
    }

    private Details.Builder about(EnhancedName.Translation translation, PartyKind kind) {
        Details.Builder details = Details.builder();
        String text = text(translation);
        String published = translation.formattedFullName.strip();
        details.add("published", published.equals(text) ? null : published);
        details.add("script", isLatin(translation) ? null : script(translation));
        if (kind != PartyKind.PERSON) {
            translation.parts.stream()
                    .filter(part -> !clean(part.value).equalsIgnoreCase(text))
                    .forEach(part -> details.add(partType(part), part.value.strip()));
        }
        return details;
    }

    private static String clean(String text) {
        return DIRECTIONS.matcher(text).replaceAll("").strip();
    }

    private String partType(EnhancedPart.OfName part) {
        return references.text("namePart/type", part.type);
    }

    /** A person's name has parts; another's is one, and said again in small letters. */
    private List<NamePart> parts(EnhancedName.Translation translation, PartyKind kind) {
        return kind != PartyKind.PERSON
                ? List.of()
                : translation.parts.stream()
                        .filter(part -> !clean(part.value).isEmpty())
                        .map(part -> new NamePart(role(partType(part)), clean(part.value)))
                        .sorted(AS_PRINTED)
                        .toList();
    }

    private Role role(String type) {
        return switch (type) {
            case "First Name" -> Role.GIVEN;
            case "Last Name" -> Role.FAMILY;
            case "Middle Name" -> Role.MIDDLE;
            case "Maiden Name" -> Role.MAIDEN;
            case "Patronymic" -> Role.PATRONYMIC;
            case "Matronymic", "Nickname", "Entity Name", "Vessel Name", "Aircraft Name" ->
                    Role.OTHER;
            default -> {
                unknown.accept("namePart/type=" + type);
                yield Role.OTHER;
            }
        };
    }

    /** A value of {@code xs:boolean}. */
    static boolean flag(String field, String text) {
        return switch (text.strip()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default ->
                    throw new IllegalArgumentException(
                            field + " has \"" + text + "\", neither true nor false");
        };
    }

    static <T> T one(String what, List<T> all) {
        if (all.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + all.size() + " elements instead of one " + what);
        }
        return all.getFirst();
    }
}
