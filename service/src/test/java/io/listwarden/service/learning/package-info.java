/**
 * Makes the tables of the matcher's knowledge of names ({@code words.tsv}, {@code equivalents.tsv},
 * {@code letter-costs.tsv}) from public sources, the real lists and reviewed tables; where to
 * start: {@link io.listwarden.service.learning.LearnWords}.
 *
 * <p>The same sources give the same bytes. What somebody has decided by hand stands in tables of
 * its own among the test resources, so that it outlives every run.
 */
@NullMarked
package io.listwarden.service.learning;

import org.jspecify.annotations.NullMarked;
