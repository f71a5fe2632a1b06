/**
 * The one error type: every failure has a kind that is a run's status, a metric tag and, at the
 * edge, a problem.
 */
@NullMarked
package io.listwarden.contracts.failure;

import org.jspecify.annotations.NullMarked;
