package io.listwarden.contracts.api;

import java.util.List;

/**
 * A page of changes.
 *
 * @param changes oldest first
 * @param nextCursor continues after the last of them; stays usable while there is nothing newer
 */
public record ChangesAnswer(List<ListedChange> changes, String nextCursor) {
    public ChangesAnswer {
        changes = List.copyOf(changes);
    }
}
