/**
 * Parties by the million that are like the real ones, and questions for them: start at {@link
 * io.listwarden.service.benchmark.parties.NameGenerator} and {@link
 * io.listwarden.service.benchmark.parties.Questions}.
 *
 * <p>Everything is made from a number and a seed whenever it is asked for, so that five million
 * names need no memory and no file, and two runs measure the same.
 */
@NullMarked
package io.listwarden.service.benchmark.parties;

import org.jspecify.annotations.NullMarked;
