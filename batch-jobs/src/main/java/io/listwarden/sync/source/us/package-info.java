/**
 * What the publications of United States agencies have in common: how they cite the Federal
 * Register.
 */
@NullMarked
package io.listwarden.sync.source.us;

import org.jspecify.annotations.NullMarked;
