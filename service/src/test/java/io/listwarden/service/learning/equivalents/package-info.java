/**
 * Puts together which words mean the same part of a name: what is learned from the lists and what
 * somebody has written down; where to start: {@link
 * io.listwarden.service.learning.equivalents.Equivalents}.
 *
 * <p>{@code equivalents.tsv} among the test resources holds the sets that are kept by hand, {@code
 * different.tsv} the pairs that are not to be learned.
 */
@NullMarked
package io.listwarden.service.learning.equivalents;

import org.jspecify.annotations.NullMarked;
