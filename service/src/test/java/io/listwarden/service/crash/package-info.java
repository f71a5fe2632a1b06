/** Kills the real application with SIGKILL and holds what it says before and after. */
@NullMarked
package io.listwarden.service.crash;

import org.jspecify.annotations.NullMarked;
