/** Ids that we give ourselves: to runs and to answers. */
@NullMarked
package io.listwarden.contracts.identity;

import org.jspecify.annotations.NullMarked;
