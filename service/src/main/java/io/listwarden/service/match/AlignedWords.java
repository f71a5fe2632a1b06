package io.listwarden.service.match;

import org.jspecify.annotations.Nullable;

/**
 * Words of two names that stand beside each other, or a word that only one of them has.
 *
 * @param query as the question has it, or null
 * @param listed as the list has it, or null
 * @param relation why they stand together, or null where one is missing
 * @param agreement 0 to 1; 0 for a word that only one name has
 * @param contribution what it takes off a name's score of 1; 0 or less
 */
public record AlignedWords(
        @Nullable String query,
        @Nullable String listed,
        @Nullable Relation relation,
        double agreement,
        double contribution) {}
