package io.listwarden.sync.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that somebody did, or tried to.
 *
 * @param id counts up
 * @param at when
 * @param actor who
 * @param action what, for example {@code release}
 * @param target to what, for example {@code eu-fsf version 7}
 * @param reason in the actor's words, or null where none was asked for
 * @param outcome what came of it
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String target,
        @Nullable String reason,
        String outcome) {}
