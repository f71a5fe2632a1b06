/**
 * What was published, when we knew it and what we did: versions, parties, changes, runs, decisions,
 * the register of vendors; nothing in it is ever overwritten. What was resolved last, which follows
 * from the rest, is replaced; {@link io.listwarden.sync.history.VendorListings} is brought up to
 * date.
 *
 * <p>Start at {@link io.listwarden.sync.history.HistoryStore}. The same migrations run on H2 and on
 * PostgreSQL; an H2 URL needs {@code ;LOCK_TIMEOUT=60000}, because writers wait for one another.
 */
@NullMarked
package io.listwarden.sync.history;

import org.jspecify.annotations.NullMarked;
