package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Asks for lists to be brought up to date.
 *
 * @param lists ids of lists; empty means all
 * @param force whether a document that has not changed is read again; null for false
 */
public record SyncRequest(List<String> lists, @Nullable Boolean force) {
    public SyncRequest {
        lists = List.copyOf(lists);
    }
}
