package io.listwarden.contracts.party;

/**
 * A part of a name that the publisher gives apart.
 *
 * @param role what the part is
 * @param text as published, never blank
 */
public record NamePart(Role role, String text) {
    /** What a part of a person's name is. */
    public enum Role {
        TITLE,
        GIVEN,
        MIDDLE,
        PATRONYMIC,
        FAMILY,
        MAIDEN,
        SUFFIX,
        OTHER
    }
}
