package io.listwarden.sync.history;

import io.listwarden.contracts.change.Change;

import java.time.Instant;

/**
 * A change as the history knows it.
 *
 * @param id counts up in the order in which changes became visible, over all lists
 * @param listId the list
 * @param version the version that brought it
 * @param at when that version was accepted
 * @param cause whether the list changed or only our reader of it
 * @param change what happened
 */
public record RecordedChange(
        long id, String listId, int version, Instant at, VersionCause cause, Change change) {}
