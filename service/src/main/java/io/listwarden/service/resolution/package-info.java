/**
 * What was resolved for a generation: the vendors that a question may mean, and parties that are
 * one on several lists; where to start: {@link io.listwarden.service.resolution.Vendors}.
 */
@NullMarked
package io.listwarden.service.resolution;

import org.jspecify.annotations.NullMarked;
