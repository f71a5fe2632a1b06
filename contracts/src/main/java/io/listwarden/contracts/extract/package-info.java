/**
 * What an index needs of a list, made once by whoever publishes the list, so that those who load it
 * need not normalise its names: start at {@link io.listwarden.contracts.extract.Extract}.
 */
@NullMarked
package io.listwarden.contracts.extract;

import org.jspecify.annotations.NullMarked;
