/**
 * What the publications of United States agencies have in common: how they cite the Federal
 * Register, which names hide inside names, what kind a name shows, and the keys of parties on lists
 * that have no ids.
 */
@NullMarked
package io.listwarden.sync.source.us;

import org.jspecify.annotations.NullMarked;
