/**
 * The Redis of the one-machine default: a real server that lives and dies with this process.
 *
 * <p>Start at {@link io.listwarden.service.embedded.EmbeddedRedis}. Surprise: it keeps nothing on
 * disk; after a restart the publisher fills it again from the history.
 */
@NullMarked
package io.listwarden.service.embedded;

import org.jspecify.annotations.NullMarked;
