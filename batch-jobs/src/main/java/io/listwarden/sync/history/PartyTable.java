package io.listwarden.sync.history;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyJson;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of party versions; a list is meant by its line, see {@link Line}. */
final class PartyTable {
    private static final String VALID_AT =
            " list_id = :list and valid_from <= :version and (valid_to is null or valid_to >"
                    + " :version)";

    private final JdbcTemplate template;
    private final JdbcClient client;

    PartyTable(Database database) {
        this.template = database.template();
        this.client = database.client();
    }

    Map<String, String> currentHashes(String listId) {
        Map<String, String> hashes = new HashMap<>();
        client.sql(
                        "select party_key, content_hash from party_version"
                                + " where list_id = :list and valid_to is null")
                .param("list", listId)
                .query(
                        row -> {
                            hashes.put(row.getString(1), row.getString(2));
                        });
        return hashes;
    }

    SortedMap<String, ListedParty> current(String listId, Collection<String> keys) {
        return parties(
                "list_id = :list and valid_to is null and party_key in (:keys)",
                Map.of("list", listId, "keys", keys));
    }

    SortedMap<String, ListedParty> at(String listId, int version, Collection<String> keys) {
        return parties(
                VALID_AT + " and party_key in (:keys)",
                Map.of("list", listId, "version", version, "keys", keys));
    }

    private SortedMap<String, ListedParty> parties(String condition, Map<String, ?> parameters) {
        SortedMap<String, ListedParty> parties = new TreeMap<>();
        client.sql("select party_key, content from party_version where " + condition)
                .params(parameters)
                .query(
                        row -> {
                            parties.put(row.getString(1), PartyJson.read(row.getString(2)));
                        });
        return parties;
    }

    List<String> keysAt(String listId, int version) {
        return client.sql("select party_key from party_version where" + VALID_AT)
                .param("list", listId)
                .param("version", version)
                .query((row, _) -> row.getString(1))
                .list();
    }

    Optional<String> contentAt(String line, String key, int version) {
        return client.sql(
                        "select content from party_version where"
                                + VALID_AT
                                + " and party_key = :key")
                .param("list", line)
                .param("version", version)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /** Newest first. */
    List<PartyVersion> versions(PartyId party) {
        return client.sql(
                        """
                        select p.content, p.valid_from, p.valid_to,
                            f.accepted_at as since, t.accepted_at as until
                        from party_version p
                        join list_version f on f.list_id = p.list_id and f.version = p.valid_from
                        left join list_version t on t.list_id = p.list_id and t.version = p.valid_to
                        where p.list_id = :list and p.party_key = :key
                        order by p.valid_from desc
                        """)
                .param("list", party.listId())
                .param("key", party.key())
                .query((row, _) -> version(row))
                .list();
    }

    private static PartyVersion version(ResultSet row) throws SQLException {
        return new PartyVersion(
                PartyJson.read(row.getString("content")),
                row.getInt("valid_from"),
                row.getObject("valid_to", Integer.class),
                Columns.instant(row, "since"),
                Columns.instantOrNull(row, "until"));
    }

    void close(String listId, int version, Collection<String> keys) {
        template.batchUpdate(
                "update party_version set valid_to = ?"
                        + " where list_id = ? and party_key = ? and valid_to is null",
                keys,
                Math.max(1, keys.size()),
                (statement, key) -> {
                    statement.setInt(1, version);
                    statement.setString(2, listId);
                    statement.setString(3, key);
                });
    }

    void insert(String listId, int version, Collection<Row> rows) {
        template.batchUpdate(
                "insert into party_version (list_id, party_key, valid_from, content_hash, content)"
                        + " values (?, ?, ?, ?, ?)",
                rows,
                Math.max(1, rows.size()),
                (statement, row) -> {
                    statement.setString(1, listId);
                    statement.setString(2, row.key());
                    statement.setInt(3, version);
                    statement.setString(4, row.hash());
                    statement.setString(5, row.content());
                });
    }

    /** A party as it is stored. */
    record Row(String key, String hash, String content) {}
}
