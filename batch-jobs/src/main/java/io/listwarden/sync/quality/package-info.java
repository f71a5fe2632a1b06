/**
 * The gate between reading and serving: is what a document says believable for its lists?
 *
 * <p>Start at {@link io.listwarden.sync.quality.Gate}. A list that fails is quarantined, never
 * served, and the last good version stays up until a second person has looked.
 */
@NullMarked
package io.listwarden.sync.quality;

import org.jspecify.annotations.NullMarked;
