package io.listwarden.sync.history;

import java.util.List;

/**
 * All changes of all lists in one order that never changes: whoever pages through it misses none.
 */
public final class ChangeFeed {
    public ChangeFeed(Database database) {}

    /** The wanted changes, oldest first. */
    public List<RecordedChange> page(ChangeQuery query) {
        throw new UnsupportedOperationException("in progress");
    }
}
