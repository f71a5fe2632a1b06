package io.listwarden.service.learning.spelling;

import java.util.SortedSet;

/**
 * Spellings of one name.
 *
 * @param words two or more, in order
 * @param agreement how far any two of them agree, 0.90 to 0.98
 */
public record LearnedSpelling(SortedSet<String> words, double agreement) {}
