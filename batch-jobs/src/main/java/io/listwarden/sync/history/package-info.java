/**
 * What was published, when we knew it and what we did: versions, parties, changes, runs, decisions;
 * nothing in it is ever overwritten.
 *
 * <p>Start at {@link io.listwarden.sync.history.HistoryStore}. The same migrations run on H2 and on
 * PostgreSQL; an H2 URL needs {@code ;LOCK_TIMEOUT=60000}, because writers wait for one another.
 */
@NullMarked
package io.listwarden.sync.history;

import org.jspecify.annotations.NullMarked;
