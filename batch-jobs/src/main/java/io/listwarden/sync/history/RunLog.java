package io.listwarden.sync.history;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.identity.Ulid;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The sync runs, finished and running. Never two at once for a document: the database sees to it.
 */
public final class RunLog {
    private static final TypeReference<List<String>> LISTS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<StepTiming>> STEPS = new TypeReference<>() {};

    private static final TypeReference<RunReport> REPORT = new TypeReference<>() {};

    private final Database database;
    private final Clock clock;
    private final Ulid ids;

    public RunLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.ids = new Ulid(clock);
    }

    /** Starts a run; empty if the document has one running already. */
    public Optional<SyncRun> start(
            String documentId, List<String> lists, RunTrigger trigger, String requestedBy) {
        return database.inTransaction(
                () -> {
                    Counter.RUN.lock(database.client());
                    if (running(documentId).isPresent()) {
                        return Optional.empty();
                    }
                    String id = ids.next();
                    insert(id, documentId, lists, trigger, requestedBy);
                    return find(id);
                });
    }

    /** The run is in this step now. */
    public void enterStep(String id, String step) {
        change(id, run -> set(run.id(), "step = :step", Map.of("step", step)));
    }

    /** The run has finished a step that took so long; of a step that came again only the last. */
    public void leaveStep(String id, String step, long millis) {
        change(
                id,
                run -> {
                    List<StepTiming> steps = new ArrayList<>(run.steps());
                    steps.removeIf(earlier -> earlier.name().equals(step));
                    steps.add(new StepTiming(step, millis));
                    set(id, "step = null, steps = :steps", Map.of("steps", Columns.json(steps)));
                });
    }

    /**
     * Says what the run counted; a count of that name from before gives way, so that a step that
     * came again after a crash counts once.
     */
    public void putCounts(String id, Map<String, Long> counts) {
        change(
                id,
                run -> {
                    Map<String, Long> all = new TreeMap<>(run.counts());
                    all.putAll(counts);
                    set(id, "counts = :counts", Map.of("counts", Columns.json(all)));
                });
    }

    /** Says what the run found out about its document; takes the place of what was said before. */
    public void putReport(String id, RunReport report) {
        change(id, run -> set(id, "report = :report", Map.of("report", Columns.json(report))));
    }

    /** What a run found out about its document; empty if there is no such run. */
    public Optional<RunReport> report(String id) {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql("select report from sync_run where id = :id")
                                .param("id", id)
                                .query((row, _) -> report(row))
                                .optional());
    }

    /**
     * Ends a run; one that has ended already stays as it is.
     *
     * @param failure null unless failed or quarantined
     * @return the run as it is now
     */
    public SyncRun finish(String id, RunState state, @Nullable RunFailure failure) {
        return change(id, run -> end(run, state, failure));
    }

    public Optional<SyncRun> find(String id) {
        return select("where id = :id", Map.of("id", id), "").stream().findFirst();
    }

    /**
     * Runs, newest first.
     *
     * @param before only runs with a smaller id, or null to start at the newest
     * @param limit most runs returned, at least 1
     */
    public List<SyncRun> newest(@Nullable String before, int limit) {
        return before == null
                ? select("", Map.of(), "order by id desc limit " + limit)
                : select(
                        "where id < :before",
                        Map.of("before", before),
                        "order by id desc limit " + limit);
    }

    /** All runs that have not ended, oldest first; after a crash those that never will. */
    public List<SyncRun> running() {
        return select("where running_document is not null", Map.of(), "order by id");
    }

    public Optional<SyncRun> running(String documentId) {
        return select("where running_document = :document", Map.of("document", documentId), "")
                .stream()
                .findFirst();
    }

    /** The document's run that ended last, whatever came of it; but for those about the past. */
    public Optional<SyncRun> lastFinished(String documentId) {
        return select(
                        "where document_id = :document and ended_at is not null"
                                + " and run_trigger <> 'BACKFILL'",
                        Map.of("document", documentId),
                        "order by ended_at desc, id desc limit 1")
                .stream()
                .findFirst();
    }

    /**
     * For each document when we last knew what the publisher says: the end of its last run that
     * completed, was unchanged or was quarantined. A release asks the archive, not the publisher,
     * and a version of the past says nothing of today.
     */
    public Map<String, Instant> lastCheckedAt() {
        Map<String, Instant> checked = new HashMap<>();
        database.inTransaction(
                () -> {
                    database.client()
                            .sql(
                                    """
                                    select document_id, max(ended_at) as checked_at from sync_run
                                    where state in ('COMPLETED', 'UNCHANGED', 'QUARANTINED')
                                        and run_trigger not in ('RELEASE', 'BACKFILL')
                                    group by document_id
                                    """)
                            .query(
                                    row -> {
                                        checked.put(
                                                row.getString(1),
                                                Columns.instant(row, "checked_at"));
                                    });
                    return checked;
                });
        return checked;
    }

    /** {@link #lastCheckedAt()} of one document. */
    public Optional<Instant> lastCheckedAt(String documentId) {
        return Optional.ofNullable(lastCheckedAt().get(documentId));
    }

    private void insert(
            String id,
            String documentId,
            List<String> lists,
            RunTrigger trigger,
            String requestedBy) {
        database.client()
                .sql(
                        """
                        insert into sync_run (id, document_id, running_document, lists,
                            run_trigger, requested_by, state, started_at, counts, steps)
                        values (:id, :document, :document, :lists,
                            :trigger, :requestedBy, 'RUNNING', :startedAt, '{}', '[]')
                        """)
                .param("id", id)
                .param("document", documentId)
                .param("lists", Columns.json(lists))
                .param("trigger", trigger.name())
                .param("requestedBy", requestedBy)
                .param("startedAt", Columns.time(clock.instant()))
                .update();
    }

    /** Changes a run that is going, and leaves one that has ended as it is. */
    private SyncRun change(String id, Consumer<SyncRun> change) {
        return database.inTransaction(
                () -> {
                    select("where id = :id", Map.of("id", id), "for update").stream()
                            .filter(run -> run.state() == RunState.RUNNING)
                            .forEach(change);
                    return find(id).orElseThrow(
                                    () -> new IllegalArgumentException("there is no run " + id));
                });
    }

    private void set(String id, String assignments, Map<String, ?> parameters) {
        database.client()
                .sql("update sync_run set " + assignments + " where id = :id")
                .params(parameters)
                .param("id", id)
                .update();
    }

    private void end(SyncRun run, RunState state, @Nullable RunFailure failure) {
        database.client()
                .sql(
                        """
                        update sync_run set state = :state, running_document = null, step = null,
                            ended_at = :endedAt, failure_kind = :kind, failure_detail = :detail
                        where id = :id
                        """)
                .param("state", state.name())
                .param("endedAt", Columns.time(clock.instant()))
                .param("kind", failure == null ? null : failure.kind().name(), Types.VARCHAR)
                .param("detail", failure == null ? null : failure.detail(), Types.VARCHAR)
                .param("id", run.id())
                .update();
    }

    private List<SyncRun> select(String condition, Map<String, ?> parameters, String tail) {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql("select * from sync_run " + condition + " " + tail)
                                .params(parameters)
                                .query((row, _) -> run(row))
                                .list());
    }

    private static SyncRun run(ResultSet row) throws SQLException {
        return new SyncRun(
                row.getString("id"),
                row.getString("document_id"),
                Columns.read(row.getString("lists"), LISTS),
                RunTrigger.valueOf(row.getString("run_trigger")),
                row.getString("requested_by"),
                RunState.valueOf(row.getString("state")),
                row.getString("step"),
                Columns.instant(row, "started_at"),
                Columns.instantOrNull(row, "ended_at"),
                Columns.read(row.getString("counts"), COUNTS),
                Columns.read(row.getString("steps"), STEPS),
                report(row).warnings(),
                failure(row));
    }

    private static RunReport report(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return report == null ? RunReport.NONE : Columns.read(report, REPORT);
    }

    private static @Nullable RunFailure failure(ResultSet row) throws SQLException {
        String kind = row.getString("failure_kind");
        return kind == null
                ? null
                : new RunFailure(FailureKind.valueOf(kind), row.getString("failure_detail"));
    }
}
