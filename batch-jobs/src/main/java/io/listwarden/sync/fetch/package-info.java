/**
 * Gets documents from their publishers and keeps the raw bytes; the only place that talks to the
 * outside.
 *
 * <p>Start at {@link io.listwarden.sync.fetch.DocumentFetcher}; one attempt is {@code Download},
 * how often there is one is {@code Patience}, where it may go is {@code UrlRules} and {@code
 * GuardedResolver}.
 *
 * <p>Surprises: an attempt runs on a virtual thread, because only there does an interrupt close the
 * socket; a failing disk is STORE_DOWN, never the publisher's fault; refusals such as 404 do not
 * count against a publisher, only what another attempt may mend does.
 */
@NullMarked
package io.listwarden.sync.fetch;

import org.jspecify.annotations.NullMarked;
