package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.party.NameType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the prose in the Entity column says.
 *
 * @param name the entity's name
 * @param aliases in the order of the text
 * @param addresses in the order of the text
 * @param references to entries under other countries, such as {@code (See alternate address under
 *     France)}
 * @param statedAliases how many aliases the text says will follow; null if it does not say
 * @param readAliases how many of these were found
 */
record EntityCell(
        String name,
        List<Alias> aliases,
        List<Place> addresses,
        List<String> references,
        @Nullable Integer statedAliases,
        int readAliases) {
    EntityCell {
        aliases = List.copyOf(aliases);
        addresses = List.copyOf(addresses);
        references = List.copyOf(references);
    }

    /** Whether as many aliases were found as the text says. */
    boolean isWhole() {
        return statedAliases == null || statedAliases == readAliases;
    }

    /**
     * Another name.
     *
     * @param type how it relates to the entity
     * @param of the part of the entity that it belongs to ({@code Subordinate institution}), empty
     *     for the entity's own
     */
    record Alias(String text, NameType type, String of) {}

    /**
     * An address.
     *
     * @param of the name of the part of the entity that it is the address of, empty for the
     *     entity's own
     */
    record Place(String text, String of) {}

    /** Reads the lines of a cell; the first one begins with the name. */
    static EntityCell read(List<String> lines) {
        EntityCellReader reader = new EntityCellReader();
        lines.forEach(reader::accept);
        return reader.cell();
    }
}
