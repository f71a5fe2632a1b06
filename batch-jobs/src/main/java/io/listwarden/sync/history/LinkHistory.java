package io.listwarden.sync.history;

import io.listwarden.contracts.link.Links;
import io.listwarden.contracts.link.VendorLink.Decision;
import io.listwarden.contracts.party.CanonicalJson;
import io.listwarden.contracts.party.PartyId;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What persons decided of links, and what was resolved last. */
public final class LinkHistory {
    private static final JsonMapper JSON = CanonicalJson.mapper().build();

    private final Database database;
    private final Clock clock;

    /**
     * Links as they were resolved.
     *
     * @param basis hash of all that they follow from
     * @param registerVersion the version of the register that they belong to
     * @param links the links
     */
    public record Resolved(String basis, int registerVersion, Links links) {}

    public LinkHistory(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Decisions of all time, in their order: a later one of the same two replaces an earlier. */
    public List<LinkDecision> decisions() {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql("select * from link_decision order by id")
                                .query((row, _) -> decision(row))
                                .list());
    }

    /** How many there are; grows with each. */
    public long decisionCount() {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql("select count(*) from link_decision")
                                .query(Long.class)
                                .single());
    }

    public void decide(LinkDecision made) {
        var ignored =
                database.inTransaction(
                        () ->
                                database.client()
                                        .sql(
                                                """
                                                insert into link_decision
                                                    (member_id, list_id, party_key, confirmed,
                                                     actor, reason, decided_at,
                                                     member_sha256, party_sha256)
                                                values (:member, :list, :key, :confirmed,
                                                        :actor, :reason, :at, :ours, :theirs)
                                                """)
                                        .param("member", made.memberId())
                                        .param("list", made.partyId().listId())
                                        .param("key", made.partyId().key())
                                        .param("confirmed", made.decision().confirmed())
                                        .param("actor", made.decision().by())
                                        .param("reason", made.decision().reason())
                                        .param("at", Columns.time(made.decision().at()))
                                        .param("ours", made.memberSha256())
                                        .param("theirs", made.partySha256())
                                        .update());
    }

    /** What was resolved last; empty before the first time. */
    public Optional<Resolved> last() {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql("select basis, register_version, links from resolution")
                                .query((row, _) -> resolved(row))
                                .optional());
    }

    /** Remembers what was resolved, in place of what was before. */
    public void resolved(Resolved resolved) {
        var ignored =
                database.inTransaction(
                        () -> {
                            Counter.CHANGE.lock(database.client());
                            database.client().sql("delete from resolution").update();
                            return insert(resolved);
                        });
    }

    private int insert(Resolved resolved) {
        return database.client()
                .sql(
                        """
                        insert into resolution (one, basis, register_version, resolved_at, links)
                        values (1, :basis, :version, :at, :links)
                        """)
                .param("basis", resolved.basis())
                .param("version", resolved.registerVersion())
                .param("at", Columns.time(clock.instant()))
                .param("links", JSON.writeValueAsString(resolved.links()))
                .update();
    }

    private static Resolved resolved(ResultSet row) throws SQLException {
        return new Resolved(
                row.getString("basis"),
                row.getInt("register_version"),
                JSON.readValue(row.getString("links"), Links.class));
    }

    private static LinkDecision decision(ResultSet row) throws SQLException {
        return new LinkDecision(
                row.getString("member_id"),
                new PartyId(row.getString("list_id"), row.getString("party_key")),
                new Decision(
                        row.getBoolean("confirmed"),
                        row.getString("actor"),
                        row.getString("reason"),
                        Columns.instant(row, "decided_at")),
                row.getString("member_sha256"),
                row.getString("party_sha256"));
    }
}
