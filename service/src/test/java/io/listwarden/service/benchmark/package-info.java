/**
 * How fast and how complete matching is, beside other designs, in figures: start at {@link
 * io.listwarden.service.benchmark.MatchingBenchmark}. Nothing here runs with the build but the
 * tests of its own parts.
 *
 * <p>JMH, which measures the smallest parts, is under GPL-2.0 with the classpath exception; it is
 * used by tests alone and never delivered.
 */
@NullMarked
package io.listwarden.service.benchmark;

import org.jspecify.annotations.NullMarked;
