/** Checks of what is built and deployed around the code. */
@NullMarked
package io.listwarden.build;

import org.jspecify.annotations.NullMarked;
