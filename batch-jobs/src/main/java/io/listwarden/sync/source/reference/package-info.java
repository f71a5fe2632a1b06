/**
 * What all publishers' lists refer to and write in their own ways. Start at {@link
 * io.listwarden.sync.source.reference.Countries} for countries and at {@link
 * io.listwarden.sync.source.reference.Numbers} for identifiers, many of which carry a check. Both
 * rest on reviewed tables beside the classes; what these do not say is not guessed. A number that
 * fails its check is kept and only noted: the publisher may have mistyped it, and so may whoever
 * asks.
 */
@NullMarked
package io.listwarden.sync.source.reference;

import org.jspecify.annotations.NullMarked;
