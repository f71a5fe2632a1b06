/**
 * What belongs together: the same party on several lists, and listed parties that are members of a
 * vendor's family.
 */
@NullMarked
package io.listwarden.contracts.link;

import org.jspecify.annotations.NullMarked;
