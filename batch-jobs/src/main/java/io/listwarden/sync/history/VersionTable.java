package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.core.type.TypeReference;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table of list versions. */
final class VersionTable {
    private static final TypeReference<TreeMap<String, String>> HEADERS = new TypeReference<>() {};
    private static final TypeReference<List<String>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient client;

    VersionTable(Database database) {
        this.client = database.client();
    }

    Optional<ListVersion> find(String listId, int version) {
        return select(
                        "list_id = :list and version = :version",
                        Map.of("list", listId, "version", version))
                .stream()
                .findFirst();
    }

    Optional<ListVersion> served(String listId) {
        return select("list_id = :list and state = 'SERVED'", Map.of("list", listId)).stream()
                .findFirst();
    }

    List<ListVersion> allServed() {
        return select("state = 'SERVED'", Map.of());
    }

    /** Newest first. */
    List<ListVersion> all(String listId) {
        return select("list_id = :list", Map.of("list", listId));
    }

    /** The last of the versions that follow from one another up to today. */
    Optional<ListVersion> latest(String listId) {
        return lastOf(listId);
    }

    Optional<ListVersion> lastOf(String line) {
        return select(
                        "line = :line and version = (select max(version) from list_version"
                                + " where line = :line)",
                        Map.of("line", line))
                .stream()
                .findFirst();
    }

    /** The newest version, but for back-filled ones, that was read from this document. */
    Optional<ListVersion> latestFrom(String listId, String documentId) {
        return select(
                        "version = (select max(version) from list_version where line = :list"
                                + " and document_id = :document) and list_id = :list",
                        Map.of("list", listId, "document", documentId))
                .stream()
                .findFirst();
    }

    /** The highest number that a version of the list has, back-filled ones included; 0 for none. */
    int highest(String listId) {
        return client.sql(
                        "select coalesce(max(version), 0) from list_version where list_id = :list")
                .param("list", listId)
                .query(Integer.class)
                .single();
    }

    /** The line that a version belongs to. */
    Optional<String> line(String listId, int version) {
        return client.sql(
                        "select line from list_version where list_id = :list and version ="
                                + " :version")
                .param("list", listId)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** Whether a version of the list was ever accepted from this document. */
    boolean everAccepted(String listId, String documentId) {
        return client.sql(
                                "select count(*) from list_version where line = :list and"
                                        + " document_id = :document and accepted_at is not null")
                        .param("list", listId)
                        .param("document", documentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<ListVersion> ofRun(String listId, String runId) {
        return select("list_id = :list and run_id = :run", Map.of("list", listId, "run", runId))
                .stream()
                .findFirst();
    }

    boolean releasedIn(String listId, int version, String runId) {
        return client.sql(
                                "select count(*) from list_version where list_id = :list"
                                        + " and version = :version and release_run_id = :run")
                        .param("list", listId)
                        .param("version", version)
                        .param("run", runId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * @param line the versions that it follows from: the list's id, or a back-filled line
     */
    void insert(ListVersion version, String line) {
        client.sql(
                        """
                        insert into list_version (list_id, version, state, cause,
                            line, document_id, document_format, document_sha256, document_url, headers,
                            parser_version, source_date, fetched_at, recorded_at, accepted_at,
                            run_id, party_count, name_count, added, amended, removed,
                            blob_sha256, findings)
                        values (:list, :version, :state, :cause,
                            :line, :document, :format, :sha256, :url, :headers,
                            :parser, :sourceDate, :fetchedAt, :recordedAt, :acceptedAt,
                            :run, :parties, :names, :added, :amended, :removed,
                            :blob, :findings)
                        """)
                .param("list", version.listId())
                .param("version", version.version())
                .param("state", version.state().name())
                .param("cause", version.cause().name())
                .param("line", line)
                .param("document", version.documentId())
                .param("format", version.documentFormat())
                .param("sha256", version.documentSha256())
                .param("url", version.documentUrl().toString())
                .param("headers", Columns.json(version.headers()))
                .param("parser", version.parserVersion())
                .param("sourceDate", Columns.time(version.sourceDate()), TIME)
                .param("fetchedAt", Columns.time(version.fetchedAt()))
                .param("recordedAt", Columns.time(version.recordedAt()))
                .param("acceptedAt", Columns.time(version.acceptedAt()), TIME)
                .param("run", version.runId())
                .param("parties", version.partyCount())
                .param("names", version.nameCount())
                .param("added", version.added())
                .param("amended", version.amended())
                .param("removed", version.removed())
                .param("blob", version.blobSha256(), Types.VARCHAR)
                .param("findings", Columns.json(version.findings()))
                .update();
    }

    private static final int TIME = Types.TIMESTAMP_WITH_TIMEZONE;

    void supersede(String listId) {
        client.sql(
                        "update list_version set state = 'SUPERSEDED'"
                                + " where list_id = :list and state = 'SERVED'")
                .param("list", listId)
                .update();
    }

    void accept(ReleaseOrder order, Tally tally, Instant at) {
        client.sql(
                        """
                        update list_version set state = 'SERVED', cause = 'RELEASE',
                            accepted_at = :at, release_run_id = :run, decided_by = :actor,
                            decision_reason = :reason, decided_at = :at, party_count = :parties,
                            name_count = :names, added = :added, amended = :amended,
                            removed = :removed, blob_sha256 = :blob
                        where list_id = :list and version = :version
                        """)
                .param("at", Columns.time(at))
                .param("run", order.runId())
                .param("actor", order.actor())
                .param("reason", order.reason())
                .param("parties", tally.parties())
                .param("names", tally.names())
                .param("added", tally.added())
                .param("amended", tally.amended())
                .param("removed", tally.removed())
                .param("blob", order.blobSha256(), Types.VARCHAR)
                .param("list", order.listId())
                .param("version", order.version())
                .update();
    }

    void reject(String listId, int version, Decision decision) {
        client.sql(
                        """
                        update list_version set state = 'REJECTED', decided_by = :actor,
                            decision_reason = :reason, decided_at = :at
                        where list_id = :list and version = :version
                        """)
                .param("actor", decision.actor())
                .param("reason", decision.reason())
                .param("at", Columns.time(decision.at()))
                .param("list", listId)
                .param("version", version)
                .update();
    }

    /** Whether there was a version without a blob, or with this one. */
    boolean nameBlob(String listId, int version, String blobSha256) {
        return client.sql(
                                """
                                update list_version set blob_sha256 = :blob
                                where list_id = :list and version = :version
                                    and (blob_sha256 is null or blob_sha256 = :blob)
                                """)
                        .param("blob", blobSha256)
                        .param("list", listId)
                        .param("version", version)
                        .update()
                > 0;
    }

    private List<ListVersion> select(String condition, Map<String, ?> parameters) {
        return client.sql(
                        "select * from list_version where "
                                + condition
                                + " order by list_id, version desc")
                .params(parameters)
                .query((row, _) -> version(row))
                .list();
    }

    private static ListVersion version(ResultSet row) throws SQLException {
        return new ListVersion(
                row.getString("list_id"),
                row.getInt("version"),
                VersionState.valueOf(row.getString("state")),
                VersionCause.valueOf(row.getString("cause")),
                row.getString("document_id"),
                row.getString("document_format"),
                row.getString("document_sha256"),
                URI.create(row.getString("document_url")),
                Columns.read(row.getString("headers"), HEADERS),
                row.getInt("parser_version"),
                Columns.instantOrNull(row, "source_date"),
                Columns.instant(row, "fetched_at"),
                Columns.instant(row, "recorded_at"),
                Columns.instantOrNull(row, "accepted_at"),
                row.getString("run_id"),
                row.getInt("party_count"),
                row.getInt("name_count"),
                row.getInt("added"),
                row.getInt("amended"),
                row.getInt("removed"),
                row.getString("blob_sha256"),
                Columns.read(row.getString("findings"), FINDINGS),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "decided_at");
        return at == null
                ? null
                : new Decision(row.getString("decided_by"), row.getString("decision_reason"), at);
    }
}
