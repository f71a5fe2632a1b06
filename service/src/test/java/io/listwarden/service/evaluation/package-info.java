/**
 * Measures the matcher on the real lists: how many of the pairs that are one party it finds, and
 * how many that are not it raises.
 */
@NullMarked
package io.listwarden.service.evaluation;

import org.jspecify.annotations.NullMarked;
