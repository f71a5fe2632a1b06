/** What the tests of every module share. */
@NullMarked
package io.listwarden.contracts.testing;

import org.jspecify.annotations.NullMarked;
