package io.listwarden.contracts.change;

import io.listwarden.contracts.party.ListedParty;

import java.util.List;

/**
 * Tells what differs between two states of a party, field by field, whatever the order of repeated
 * elements.
 */
public final class FieldChanges {
    private FieldChanges() {}

    /** What differs, sorted by field; empty if nothing but the order of elements does. */
    public static List<FieldChange> between(ListedParty before, ListedParty after) {
        throw new UnsupportedOperationException("in progress");
    }
}
