package io.listwarden.sync.history;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All changes of all lists in one order that never changes: whoever pages through it misses none.
 * Changes between back-filled versions are told with their version alone: they happened long ago.
 */
public final class ChangeFeed {
    private final Database database;
    private final ChangeTable changes;
    private final VersionTable versions;

    public ChangeFeed(Database database) {
        this.database = database;
        this.changes = new ChangeTable(database);
        this.versions = new VersionTable(database);
    }

    /** The lists' own lines, or that of the one version. */
    private Set<String> lines(ChangeQuery query) {
        Integer version = query.version();
        return version == null
                ? query.lists()
                : query.lists().stream()
                        .map(
                                list ->
                                        database.inTransaction(() -> versions.line(list, version))
                                                .orElse(list))
                        .collect(Collectors.toSet());
    }

    /** The wanted changes, oldest first. */
    public List<RecordedChange> page(ChangeQuery query) {
        List<String> conditions = new ArrayList<>(List.of("id > :after"));
        Map<String, Object> parameters = new HashMap<>(Map.of("after", query.after()));
        if (!query.lists().isEmpty()) {
            conditions.add("list_id in (:lists)");
            parameters.put("lists", lines(query));
        } else {
            conditions.add("cause <> 'BACKFILL'");
        }
        if (!query.kinds().isEmpty()) {
            conditions.add("kind in (:kinds)");
            parameters.put("kinds", query.kinds().stream().map(Enum::name).toList());
        }
        if (query.version() != null) {
            conditions.add("version = :version");
            parameters.put("version", query.version());
        }
        if (query.since() != null) {
            conditions.add("changed_at >= :since");
            parameters.put("since", query.since().atOffset(ZoneOffset.UTC));
        }
        return database.inTransaction(
                () ->
                        changes.select(
                                String.join(" and ", conditions),
                                parameters,
                                "order by id limit " + query.limit()));
    }
}
