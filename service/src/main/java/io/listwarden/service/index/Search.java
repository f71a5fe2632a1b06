package io.listwarden.service.index;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;

import java.util.Set;

/**
 * A question to the index.
 *
 * @param question who is asked for; at least one name or identifier
 * @param lists only parties on these lists; empty means all
 * @param includeWeakAliases whether weak aliases of listed parties take part
 * @param threshold lowest score that is returned, 0 to 1
 * @param limit most hits that are returned, at least 1
 * @param profile by what parties are judged
 */
public record Search(
        Subject question,
        Set<String> lists,
        boolean includeWeakAliases,
        double threshold,
        int limit,
        Profile profile) {
    public Search {
        lists = Set.copyOf(lists);
    }
}
