package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;

/** Who did what; entries are added and never touched again. */
public final class AuditLog {
    public AuditLog(Database database, Clock clock) {}

    public AuditEntry append(
            String actor, String action, String target, @Nullable String reason, String outcome) {
        throw new UnsupportedOperationException("in progress");
    }

    /**
     * Entries, newest first.
     *
     * @param before only entries with a smaller id; {@link Long#MAX_VALUE} starts at the newest
     * @param limit most entries returned, at least 1
     */
    public List<AuditEntry> newest(long before, int limit) {
        throw new UnsupportedOperationException("in progress");
    }
}
