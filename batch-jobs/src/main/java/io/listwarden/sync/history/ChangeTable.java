package io.listwarden.sync.history;

import io.listwarden.contracts.change.Change;
import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.change.FieldChange;
import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The table of changes. */
final class ChangeTable {
    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private final JdbcTemplate template;
    private final JdbcClient client;

    ChangeTable(Database database) {
        this.template = database.template();
        this.client = database.client();
    }

    /**
     * @param line the line of versions that the changes belong to
     */
    void insert(String line, Collection<RecordedChange> changes) {
        template.batchUpdate(
                "insert into party_change (id, list_id, version, kind, cause, party_key, name,"
                        + " changed_at, fields) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                changes,
                Math.max(1, changes.size()),
                (statement, recorded) -> {
                    Change change = recorded.change();
                    statement.setLong(1, recorded.id());
                    statement.setString(2, line);
                    statement.setInt(3, recorded.version());
                    statement.setString(4, ChangeKind.of(change).name());
                    statement.setString(5, recorded.cause().name());
                    statement.setString(6, change.partyId().key());
                    statement.setString(7, change.name());
                    statement.setObject(8, Columns.time(recorded.at()));
                    statement.setString(9, fields(change));
                });
    }

    private static @Nullable String fields(Change change) {
        return change instanceof Change.Amended amended ? Columns.json(amended.fields()) : null;
    }

    /** Changes that meet a condition; {@code tail} orders and limits them. */
    List<RecordedChange> select(String condition, Map<String, ?> parameters, String tail) {
        return client.sql("select * from party_change where " + condition + " " + tail)
                .params(parameters)
                .query((row, _) -> change(row))
                .list();
    }

    private static RecordedChange change(ResultSet row) throws SQLException {
        var party = new PartyId(Line.listOf(row.getString("list_id")), row.getString("party_key"));
        return new RecordedChange(
                row.getLong("id"),
                party.listId(),
                row.getInt("version"),
                Columns.instant(row, "changed_at"),
                VersionCause.valueOf(row.getString("cause")),
                change(row, party, row.getString("name")));
    }

    private static Change change(ResultSet row, PartyId party, String name) throws SQLException {
        return switch (ChangeKind.valueOf(row.getString("kind"))) {
            case ADDED -> new Change.Added(party, name);
            case REMOVED -> new Change.Removed(party, name);
            case AMENDED ->
                    new Change.Amended(party, name, Columns.read(row.getString("fields"), FIELDS));
        };
    }
}
