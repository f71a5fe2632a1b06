package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Who did what; entries are added and never touched again. */
public final class AuditLog {
    private final Database database;
    private final Clock clock;

    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public AuditEntry append(
            String actor, String action, String target, @Nullable String reason, String outcome) {
        Instant at = Columns.micros(clock.instant());
        KeyHolder id = new GeneratedKeyHolder();
        database.inTransaction(
                () ->
                        database.client()
                                .sql(
                                        """
                                        insert into audit_entry
                                            (recorded_at, actor, action, target, reason, outcome)
                                        values (:at, :actor, :action, :target, :reason, :outcome)
                                        """)
                                .param("at", Columns.time(at))
                                .param("actor", actor)
                                .param("action", action)
                                .param("target", target)
                                .param("reason", reason, Types.VARCHAR)
                                .param("outcome", outcome)
                                .update(id, "id"));
        return new AuditEntry(
                Objects.requireNonNull(id.getKey()).longValue(),
                at,
                actor,
                action,
                target,
                reason,
                outcome);
    }

    /**
     * Entries, newest first.
     *
     * @param before only entries with a smaller id; {@link Long#MAX_VALUE} starts at the newest
     * @param limit most entries returned, at least 1
     */
    public List<AuditEntry> newest(long before, int limit) {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql(
                                        "select * from audit_entry where id < :before"
                                                + " order by id desc limit "
                                                + limit)
                                .param("before", before)
                                .query((row, _) -> entry(row))
                                .list());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Columns.instant(row, "recorded_at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("target"),
                row.getString("reason"),
                row.getString("outcome"));
    }
}
