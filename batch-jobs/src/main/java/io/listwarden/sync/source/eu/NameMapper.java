package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes names of {@code nameAlias} elements.
 *
 * <p>The publisher does not say which name is the primary one. We take a strong one before a weak
 * one, one in Latin letters (as the acts in English print it) before others, one in English or of
 * no stated language before translations, and then the lowest logicalId, which was entered first:
 * the order in the document has no say.
 */
final class NameMapper {
    private static final Comparator<NameAliasElement> PRIMARY_FIRST =
            Comparator.comparing((NameAliasElement alias) -> strength(alias))
                    .thenComparing(alias -> !isLatin(text(alias)))
                    .thenComparing(alias -> !isEnglishOrUnstated(alias.nameLanguage))
                    .thenComparingLong(LogicalId::of);

    private NameMapper() {}

    /**
     * The names, the primary one first; an alias without a text goes to the party's details.
     *
     * @throws IllegalArgumentException if there is no name at all
     */
    static List<ListedName> names(List<NameAliasElement> aliases, Details.Builder party) {
        List<NameAliasElement> named = new ArrayList<>();
        for (NameAliasElement alias : aliases) {
            if (text(alias).isBlank()) {
                Leftovers.add(party, alias, details(alias));
            } else {
                named.add(alias);
            }
        }
        NameAliasElement primary =
                named.stream()
                        .min(PRIMARY_FIRST)
                        .orElseThrow(() -> new IllegalArgumentException("the entity has no name"));
        return Stream.concat(
                        Stream.of(name(primary, NameType.PRIMARY)),
                        named.stream()
                                .filter(alias -> alias != primary)
                                .map(alias -> name(alias, NameType.ALIAS)))
                .toList();
    }

    /** What any of the names says, each once; a code that is neither M nor F is reported. */
    static List<Gender> genders(List<NameAliasElement> aliases, Consumer<String> unknown) {
        Set<Gender> genders = new TreeSet<>();
        for (NameAliasElement alias : aliases) {
            switch (alias.gender.strip()) {
                case "M" -> genders.add(Gender.MALE);
                case "F" -> genders.add(Gender.FEMALE);
                case "" -> {}
                default -> unknown.accept("nameAlias@gender=" + alias.gender);
            }
        }
        return List.copyOf(genders);
    }

    /** A primary name counts as strong even if all names are weak: it is all there is to go by. */
    private static ListedName name(NameAliasElement alias, NameType type) {
        return new ListedName(
                alias.logicalId,
                text(alias),
                type,
                type == NameType.PRIMARY ? AliasStrength.STRONG : strength(alias),
                language(alias.nameLanguage),
                parts(alias),
                details(alias).build());
    }

    private static Details.Builder details(NameAliasElement alias) {
        return alias.details()
                .add("title", alias.title)
                .add("function", alias.function)
                .add("gender", alias.gender)
                .add("strong", isStrong(alias) ? "" : alias.strong);
    }

    private static AliasStrength strength(NameAliasElement alias) {
        return isStrong(alias) && alias.remarks.stream().noneMatch(WeakMark::in)
                ? AliasStrength.STRONG
                : AliasStrength.WEAK;
    }

    private static boolean isStrong(NameAliasElement alias) {
        return switch (alias.strong.strip()) {
            case "true", "1", "" -> true;
            case "false", "0" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "%s has strong=\"%s\", neither true nor false"
                                    .formatted(alias.path(), alias.strong));
        };
    }

    /** The whole name as published, or its parts if only they are given. */
    private static String text(NameAliasElement alias) {
        if (!alias.wholeName.isBlank()) {
            return alias.wholeName;
        }
        return parts(alias).stream()
                .map(part -> part.text().strip())
                .collect(Collectors.joining(" "));
    }

    private static List<NamePart> parts(NameAliasElement alias) {
        return Stream.of(
                        new NamePart(NamePart.Role.GIVEN, alias.firstName),
                        new NamePart(NamePart.Role.MIDDLE, alias.middleName),
                        new NamePart(NamePart.Role.FAMILY, alias.lastName))
                .filter(part -> !part.text().isBlank())
                .toList();
    }

    private static @Nullable String language(String published) {
        return published.isBlank() ? null : published.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isEnglishOrUnstated(String language) {
        return language.isBlank() || language.strip().equalsIgnoreCase("en");
    }

    /** Whether most of the letters are. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin =
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                        .count();
        return latin * 2 > letters;
    }
}
