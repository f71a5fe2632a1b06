package io.listwarden.sync.history;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All changes of all lists in one order that never changes: whoever pages through it misses none.
 */
public final class ChangeFeed {
    private final Database database;
    private final ChangeTable changes;

    public ChangeFeed(Database database) {
        this.database = database;
        this.changes = new ChangeTable(database);
    }

    /** The wanted changes, oldest first. */
    public List<RecordedChange> page(ChangeQuery query) {
        List<String> conditions = new ArrayList<>(List.of("id > :after"));
        Map<String, Object> parameters = new HashMap<>(Map.of("after", query.after()));
        if (!query.lists().isEmpty()) {
            conditions.add("list_id in (:lists)");
            parameters.put("lists", query.lists());
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
