/** What the tests of all readers share. */
@NullMarked
package io.listwarden.sync.source.testing;

import org.jspecify.annotations.NullMarked;
