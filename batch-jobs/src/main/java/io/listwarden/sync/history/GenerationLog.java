package io.listwarden.sync.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published generations. Recorded first and published then: the log is what Redis heals from.
 */
public final class GenerationLog {
    private final Database database;
    private final Clock clock;

    public GenerationLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes the manifest of the generation with this number and time. */
    @FunctionalInterface
    public interface ManifestWriter {
        String write(long number, Instant publishedAt);
    }

    /**
     * Records the next generation; one caller at a time, so that each manifest is written knowing
     * all the ones before. What {@code writer} reads of the history is of the same transaction.
     *
     * @param above the number is greater than this one: that of a store which knows more
     *     generations than we do
     */
    public PublishedGeneration append(long above, ManifestWriter writer) {
        return database.inTransaction(
                () -> {
                    long number = Math.max(above, Counter.GENERATION.lock(database.client())) + 1;
                    Instant at = Columns.micros(clock.instant());
                    var generation = new PublishedGeneration(number, at, writer.write(number, at));
                    insert(generation);
                    Counter.GENERATION.advance(database.client(), number);
                    return generation;
                });
    }

    public Optional<PublishedGeneration> latest() {
        return newest(1).stream().findFirst();
    }

    public Optional<PublishedGeneration> find(long number) {
        return select("where generation_number = :number", Map.of("number", number), 1).stream()
                .findFirst();
    }

    /** The generation that was served at that moment; empty before the first. */
    public Optional<PublishedGeneration> servedAt(Instant moment) {
        return select(
                        "where published_at <= :moment",
                        Map.of("moment", moment.atOffset(ZoneOffset.UTC)),
                        1)
                .stream()
                .findFirst();
    }

    /** Generations, newest first, at most {@code limit}. */
    public List<PublishedGeneration> newest(int limit) {
        return select("", Map.of(), limit);
    }

    private void insert(PublishedGeneration generation) {
        database.client()
                .sql(
                        "insert into generation (generation_number, published_at, manifest)"
                                + " values (:number, :at, :manifest)")
                .param("number", generation.number())
                .param("at", Columns.time(generation.publishedAt()))
                .param("manifest", generation.manifest())
                .update();
    }

    private List<PublishedGeneration> select(
            String condition, Map<String, ?> parameters, int limit) {
        return database.inTransaction(
                () ->
                        database.client()
                                .sql(
                                        "select * from generation "
                                                + condition
                                                + " order by generation_number desc limit "
                                                + limit)
                                .params(parameters)
                                .query((row, _) -> generation(row))
                                .list());
    }

    private static PublishedGeneration generation(ResultSet row) throws SQLException {
        return new PublishedGeneration(
                row.getLong("generation_number"),
                Columns.instant(row, "published_at"),
                row.getString("manifest"));
    }
}
