/**
 * Gets documents from their publishers and keeps the raw bytes; the only place that talks to the
 * outside.
 */
@NullMarked
package io.listwarden.sync.fetch;

import org.jspecify.annotations.NullMarked;
