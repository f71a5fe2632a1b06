/**
 * Measures the matcher on the real lists: how many of the pairs that are one party it finds, and
 * how many that are not it raises.
 *
 * <p>Where to start: {@code MatchingEvaluation} runs everything, {@code Evaluation} says of what it
 * consists, {@code VariationsTest} shows what happens to names.
 */
@NullMarked
package io.listwarden.service.evaluation;

import org.jspecify.annotations.NullMarked;
