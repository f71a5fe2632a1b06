/**
 * Finds what belongs together on the served lists: the same party on several of them, and members
 * of vendors' families; where to start: {@link io.listwarden.sync.resolve.Resolver}.
 */
@NullMarked
package io.listwarden.sync.resolve;

import org.jspecify.annotations.NullMarked;
