package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.Details;
import io.listwarden.sync.source.WhiteSpace;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a further row of a party says otherwise than its primary one. */
final class RowDifference {
    private static final Set<Column> OF_THE_NAME =
            EnumSet.of(Column.REFERENCE, Column.NAME, Column.NAME_TYPE, Column.ALIAS_STRENGTH);

    private RowDifference() {}

    /** Adds the row's texts where they differ in more than white space and case. */
    static void addTo(Details.Builder details, AuRow primary, AuRow row) {
        for (Column column : Column.values()) {
            if (!OF_THE_NAME.contains(column) && differs(row, primary, column)) {
                AuRow.Value value = row.value(column);
                details.add(
                        column.header(),
                        value == null ? "" : WhiteSpace.stripped(Serial.text(value)));
            }
        }
        row.others().entrySet().stream()
                .filter(other -> !other.getValue().equals(primary.others().get(other.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(other -> details.add(other.getKey(), other.getValue()));
    }

    private static boolean differs(AuRow row, AuRow primary, Column column) {
        return !row.isSame(primary, column)
                && !row.clean(column).equalsIgnoreCase(primary.clean(column));
    }
}
