/** Compares two parties by a table of features and explains the result. */
@NullMarked
package io.listwarden.contracts.match;

import org.jspecify.annotations.NullMarked;
