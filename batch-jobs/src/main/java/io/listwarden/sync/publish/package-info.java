/**
 * Makes the generation store say what the history says: start at {@link
 * io.listwarden.sync.publish.GenerationPublisher}.
 *
 * <p>Surprise: nothing here remembers what was published. Every call compares the two sides, so
 * that a flushed or damaged store heals by the same way as a new version arrives. Links follow when
 * two looks in a row have met the same lists.
 */
@NullMarked
package io.listwarden.sync.publish;

import org.jspecify.annotations.NullMarked;
