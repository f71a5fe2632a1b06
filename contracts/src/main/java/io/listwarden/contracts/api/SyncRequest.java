package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks for lists to be brought up to date, or for the past of one to be filled in.
 *
 * @param lists ids of lists; empty means all
 * @param force whether a document that has not changed is read again; null for false
 * @param from the first day of the past that is filled in, for one list of which the publisher
 *     keeps every edition; null to bring lists up to date
 * @param to the last day of it, null for {@code from} alone
 */
public record SyncRequest(
        List<String> lists,
        @Nullable Boolean force,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public SyncRequest {
        lists = List.copyOf(lists);
    }
}
