package io.listwarden.service.index;

import io.listwarden.contracts.match.Evidence;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * A listed party that a search found.
 *
 * @param party the listed party
 * @param score 0 to 1
 * @param matchedName the name that matched best, or null where an identifier alone matched
 * @param explanation makes the evidence, which takes longer than to find the party
 */
public record Hit(
        ListedParty party,
        double score,
        @Nullable ListedName matchedName,
        Supplier<List<Evidence>> explanation) {
    /** Why. */
    public List<Evidence> evidence() {
        return explanation.get();
    }
}
