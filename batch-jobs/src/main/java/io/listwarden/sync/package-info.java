/**
 * Keeps the lists in sync. The way of the data is {@code job}: start there; this package only puts
 * the parts together.
 */
@NullMarked
package io.listwarden.sync;

import org.jspecify.annotations.NullMarked;
