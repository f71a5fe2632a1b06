package io.listwarden.sync.history;

import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.change.FieldChange;

import java.time.Instant;
import java.util.List;

/**
 * What became of a family from one version of the register to the next.
 *
 * @param id grows with time
 * @param version the version that changed it
 * @param kind what became of it
 * @param familyId the family
 * @param name what it is called, or was
 * @param at when
 * @param fields what differs; empty for a family that came or went
 */
public record RegisterChange(
        long id,
        int version,
        ChangeKind kind,
        String familyId,
        String name,
        Instant at,
        List<FieldChange> fields) {
    public RegisterChange {
        fields = List.copyOf(fields);
    }
}
