package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.match.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A listed party that a search found.
 *
 * @param party the listed party
 * @param score 0 to 1
 * @param matchedName the name that matched best, or null where an identifier alone matched
 * @param evidence why
 */
public record Hit(
        ListedParty party,
        double score,
        @Nullable ListedName matchedName,
        List<Evidence> evidence) {
    public Hit {
        evidence = List.copyOf(evidence);
    }
}
