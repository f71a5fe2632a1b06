/** What the readers of lists in text tables share. */
@NullMarked
package io.listwarden.sync.source.tabular;

import org.jspecify.annotations.NullMarked;
