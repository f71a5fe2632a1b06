package io.listwarden.sync.history;

import java.time.Instant;

/**
 * What somebody decided about a quarantined version.
 *
 * @param actor who
 * @param reason in the actor's words
 * @param at when
 */
public record Decision(String actor, String reason, Instant at) {}
