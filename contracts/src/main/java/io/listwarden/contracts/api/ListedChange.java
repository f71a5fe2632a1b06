package io.listwarden.contracts.api;

import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.change.FieldChange;

import java.time.Instant;
import java.util.List;

/**
 * What happened to a party on a list.
 *
 * @param id counts up over all lists
 * @param listId the list
 * @param version the version that brought it
 * @param kind what happened
 * @param cause {@code PUBLISHER} when the list changed, {@code PARSER} when only our reader of it
 *     did, {@code RELEASE} when a quarantined version was released
 * @param partyId the party
 * @param name its primary name
 * @param at when the version was accepted
 * @param fields what differs; empty unless amended
 */
public record ListedChange(
        long id,
        String listId,
        int version,
        ChangeKind kind,
        String cause,
        String partyId,
        String name,
        Instant at,
        List<FieldChange> fields) {
    public ListedChange {
        fields = List.copyOf(fields);
    }
}
