/** Finds the listed parties that a question may mean; immutable once built. */
@NullMarked
package io.listwarden.service.index;

import org.jspecify.annotations.NullMarked;
