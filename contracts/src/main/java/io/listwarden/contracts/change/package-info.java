/** What changed between two versions of a list, party by party and field by field. */
@NullMarked
package io.listwarden.contracts.change;

import org.jspecify.annotations.NullMarked;
