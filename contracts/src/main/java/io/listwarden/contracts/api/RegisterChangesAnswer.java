package io.listwarden.contracts.api;

import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.change.FieldChange;

import java.time.Instant;
import java.util.List;

/**
 * What a version of the register changed.
 *
 * @param changes one a family, sorted by id
 */
public record RegisterChangesAnswer(List<Change> changes) {
    public RegisterChangesAnswer {
        changes = List.copyOf(changes);
    }

    /**
     * What became of a family.
     *
     * @param kind added, amended or removed
     * @param vendorId the family
     * @param name what it is called, or was
     * @param at when
     * @param fields what differs; empty for one that came or went
     */
    public record Change(
            ChangeKind kind, String vendorId, String name, Instant at, List<FieldChange> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }
}
