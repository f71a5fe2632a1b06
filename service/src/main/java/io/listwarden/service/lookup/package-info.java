/**
 * The question and the answer: start at {@link io.listwarden.service.lookup.LookupController}.
 *
 * <p>Surprise: names that are asked for are logged as keyed hashes only, and only when this
 * package's level is DEBUG.
 */
@NullMarked
package io.listwarden.service.lookup;

import org.jspecify.annotations.NullMarked;
