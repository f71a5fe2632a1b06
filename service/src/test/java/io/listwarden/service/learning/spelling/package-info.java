/**
 * Learns from the names of parties of the real lists which words are spellings of one name, and
 * which letters they exchange; where to start: {@link
 * io.listwarden.service.learning.spelling.SpellingPairs}.
 *
 * <p>Pairs are learned from the development half of the parties alone ({@link
 * io.listwarden.service.evaluation.PartySplit}), so that the other half can tell what they are
 * worth.
 */
@NullMarked
package io.listwarden.service.learning.spelling;

import org.jspecify.annotations.NullMarked;
