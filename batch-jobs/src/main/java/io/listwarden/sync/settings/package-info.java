/**
 * The settings under {@code listwarden.*}, and what they make of each document's own descriptor.
 */
@NullMarked
package io.listwarden.sync.settings;

import org.jspecify.annotations.NullMarked;
