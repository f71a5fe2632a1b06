package io.listwarden.sync.source.un;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The names of a record: the primary one of up to four parts, the one in its own script, and the
 * aliases. The parts have no roles: which of them is the family's differs from people to people.
 */
final class Names {
    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(ListedName::toString);

    private Names() {}

    /**
     * The primary name first, then the others sorted by text.
     *
     * @throws IllegalArgumentException if there is no primary name
     */
    static List<ListedName> of(PartyKind kind, SubjectElement subject, Consumer<String> unknown) {
        ListedName primary = primary(kind, subject);
        Set<ListedName> others = new LinkedHashSet<>();
        addVariations(others, primary.text());
        addOriginal(others, Texts.folded(subject.originalScript));
        Stream.concat(subject.individualAliases.stream(), subject.entityAliases.stream())
                .forEach(alias -> addAlias(others, alias, unknown));
        List<ListedName> all = new ArrayList<>(List.of(primary));
        others.stream().sorted(BY_TEXT).forEach(all::add);
        return all;
    }

    /** A body's name may hold two, in two languages. */
    private static void addVariations(Set<ListedName> names, String cell) {
        List<String> parts = NameCell.split(cell);
        if (parts.size() > 1) {
            for (String name : parts) {
                names.add(
                        new ListedName(
                                null,
                                name,
                                NameType.VARIATION,
                                AliasStrength.STRONG,
                                null,
                                List.of(),
                                published(name, cell).build()));
            }
        }
    }

    private static void addOriginal(Set<ListedName> names, String cell) {
        for (String name : NameCell.split(cell)) {
            names.add(
                    new ListedName(
                            null,
                            name,
                            NameType.ORIGINAL_SCRIPT,
                            AliasStrength.STRONG,
                            null,
                            List.of(),
                            published(name, cell).build()));
        }
    }

    private static ListedName primary(PartyKind kind, SubjectElement subject) {
        List<String> parts =
                Stream.of(
                                subject.firstName,
                                subject.secondName,
                                subject.thirdName,
                                subject.fourthName)
                        .map(Texts::folded)
                        .filter(part -> !part.isEmpty())
                        .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("the record has no name");
        }
        return new ListedName(
                null,
                String.join(" ", parts),
                NameType.PRIMARY,
                AliasStrength.STRONG,
                null,
                kind == PartyKind.PERSON && parts.size() > 1
                        ? parts.stream().map(it -> new NamePart(NamePart.Role.OTHER, it)).toList()
                        : List.of(),
                Details.NONE);
    }

    /** A placeholder has no name and says nothing. */
    private static void addAlias(
            Set<ListedName> names, AliasElement alias, Consumer<String> unknown) {
        String cell = Texts.folded(alias.name);
        String quality = Texts.folded(alias.quality);
        NameType type = quality.equals("f.k.a.") ? NameType.FORMERLY_KNOWN_AS : NameType.ALIAS;
        AliasStrength strength = strength(quality, unknown);
        for (String name : NameCell.split(cell)) {
            Details details =
                    published(name, cell)
                            .add("QUALITY", quality)
                            .add("DATE_OF_BIRTH", said(alias.birthDate))
                            .add("CITY_OF_BIRTH", said(alias.birthCity))
                            .add("COUNTRY_OF_BIRTH", said(alias.birthCountry))
                            .add("NOTE", Texts.folded(alias.note))
                            .build();
            names.add(new ListedName(null, name, type, strength, null, List.of(), details));
        }
    }

    /** The serialiser writes the word null here and there where there is nothing. */
    private static String said(String text) {
        String folded = Texts.folded(text);
        return folded.equals("null") ? "" : folded;
    }

    private static Details.Builder published(String name, String cell) {
        return Details.builder().add("published", name.equals(cell) ? "" : cell);
    }

    private static AliasStrength strength(String quality, Consumer<String> unknown) {
        return switch (quality) {
            case "Good", "a.k.a.", "f.k.a.", "" -> AliasStrength.STRONG;
            case "Low" -> AliasStrength.WEAK;
            default -> {
                unknown.accept("ALIAS/QUALITY=" + quality);
                yield AliasStrength.STRONG;
            }
        };
    }
}
