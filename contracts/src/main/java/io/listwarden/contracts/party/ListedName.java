package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One name of a listed party.
 *
 * @param id the publisher's own id of this name, if it has one; unique within the party
 * @param text exactly as published, never blank
 * @param type how the name relates to the party
 * @param strength what the publisher thinks of it; primary names are strong
 * @param language ISO 639 code in lower case as far as published
 * @param parts the parts that the publisher gives apart, in the publisher's order; may be empty
 * @param details the publisher's other fields of this name
 */
public record ListedName(
        @Nullable String id,
        String text,
        NameType type,
        AliasStrength strength,
        @Nullable String language,
        List<NamePart> parts,
        Details details) {
    public ListedName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name is not blank");
        }
        parts = List.copyOf(parts);
    }

    /** A strong name with nothing but its text. */
    public static ListedName of(NameType type, String text) {
        return new ListedName(
                null, text, type, AliasStrength.STRONG, null, List.of(), Details.NONE);
    }

    /** A weak alias with nothing but its text. */
    public static ListedName weak(String text) {
        return new ListedName(
                null, text, NameType.ALIAS, AliasStrength.WEAK, null, List.of(), Details.NONE);
    }
}
