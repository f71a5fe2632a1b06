package io.listwarden.sync.history;

import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.change.FieldChange;
import io.listwarden.contracts.change.FieldChanges;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.party.CanonicalJson;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Register;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of the register of vendors, and what each changed. */
public final class RegisterHistory {
    private static final JsonMapper JSON = CanonicalJson.mapper().build();
    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private final Database database;
    private final Clock clock;

    public RegisterHistory(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The version that is in force; empty before the first was recorded. */
    public Optional<RegisterVersion> current() {
        return versions(1).stream().findFirst();
    }

    /** All versions, newest first. */
    public List<RegisterVersion> versions() {
        return versions(Integer.MAX_VALUE);
    }

    private List<RegisterVersion> versions(int limit) {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql(
                                        "select version, sha256, recorded_at, families, members"
                                                + " from register_version order by version desc"
                                                + " limit "
                                                + limit)
                                .query((row, _) -> version(row))
                                .list());
    }

    /** The register as it was in a version; empty where there is no such version. */
    public Optional<Register> content(int version) {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql(
                                        "select content from register_version where version ="
                                                + " :version")
                                .param("version", version)
                                .query((row, _) -> row.getString("content"))
                                .optional()
                                .map(content -> JSON.readValue(content, Register.class)));
    }

    /** What a version changed, sorted by family; the families of the first are all added. */
    public List<RegisterChange> changes(int version) {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql(
                                        "select * from register_change where version = :version"
                                                + " order by id")
                                .param("version", version)
                                .query((row, _) -> change(row))
                                .list());
    }

    /** Makes the register the current one, as a new version unless it says the same already. */
    public RegisterVersion record(Register register) {
        return database.inTransaction(
                () -> {
                    Counter.CHANGE.lock(database.client());
                    Optional<RegisterVersion> current = current();
                    String sha256 = JsonBlob.of(register).sha256();
                    return current.filter(it -> it.sha256().equals(sha256))
                            .orElseGet(() -> insert(current, sha256, register));
                });
    }

    private RegisterVersion insert(
            Optional<RegisterVersion> before, String sha256, Register register) {
        RegisterVersion version =
                new RegisterVersion(
                        before.map(RegisterVersion::version).orElse(0) + 1,
                        sha256,
                        Columns.micros(clock.instant()),
                        register.families().size(),
                        register.families().stream().mapToInt(it -> it.members().size()).sum());
        database.client()
                .sql(
                        """
                        insert into register_version
                            (version, sha256, recorded_at, families, members, content)
                        values (:version, :sha256, :at, :families, :members, :content)
                        """)
                .param("version", version.version())
                .param("sha256", sha256)
                .param("at", Columns.time(version.recordedAt()))
                .param("families", version.families())
                .param("members", version.members())
                .param("content", JSON.writeValueAsString(register))
                .update();
        Register earlier = before.flatMap(it -> content(it.version())).orElse(Register.EMPTY);
        insertChanges(version, byId(earlier), byId(register));
        return version;
    }

    private static Map<String, Family> byId(Register register) {
        return register.families().stream()
                .collect(
                        Collectors.toMap(
                                Family::id, Function.identity(), (one, _) -> one, TreeMap::new));
    }

    private void insertChanges(
            RegisterVersion version, Map<String, Family> before, Map<String, Family> after) {
        Map<String, Family> all = new TreeMap<>(before);
        all.putAll(after);
        all.forEach((id, family) -> insertChange(version, family, before.get(id), after.get(id)));
    }

    private void insertChange(
            RegisterVersion version,
            Family family,
            @Nullable Family before,
            @Nullable Family after) {
        if (before == null) {
            insertChange(version, ChangeKind.ADDED, family, List.of());
        } else if (after == null) {
            insertChange(version, ChangeKind.REMOVED, family, List.of());
        } else if (!before.equals(after)) {
            insertChange(version, ChangeKind.AMENDED, family, FieldChanges.between(before, after));
        }
    }

    private void insertChange(
            RegisterVersion version, ChangeKind kind, Family family, List<FieldChange> fields) {
        database.client()
                .sql(
                        """
                        insert into register_change
                            (version, kind, family_id, name, changed_at, fields)
                        values (:version, :kind, :family, :name, :at, :fields)
                        """)
                .param("version", version.version())
                .param("kind", kind.name())
                .param("family", family.id())
                .param("name", family.name())
                .param("at", Columns.time(version.recordedAt()))
                .param("fields", Columns.json(fields))
                .update();
    }

    private static RegisterVersion version(ResultSet row) throws SQLException {
        return new RegisterVersion(
                row.getInt("version"),
                row.getString("sha256"),
                Columns.instant(row, "recorded_at"),
                row.getInt("families"),
                row.getInt("members"));
    }

    private static RegisterChange change(ResultSet row) throws SQLException {
        Instant at = Columns.instant(row, "changed_at");
        return new RegisterChange(
                row.getLong("id"),
                row.getInt("version"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("family_id"),
                row.getString("name"),
                at,
                Columns.read(row.getString("fields"), FIELDS));
    }
}
