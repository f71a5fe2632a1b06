package io.listwarden.contracts.match;

import org.jspecify.annotations.Nullable;

/**
 * Words of two names that stand beside each other, or a word that only one of them has.
 *
 * @param query as the question has it, or null where it lacks it
 * @param listed as the list has it, or null where it lacks it
 * @param relation why they stand together, or that one stands alone
 * @param agreement 0 to 1; 0 for a word that only one name has
 * @param contribution what it takes off a name's score of 1; 0 or less
 */
public record AlignedWords(
        @Nullable String query,
        @Nullable String listed,
        Relation relation,
        double agreement,
        double contribution) {}
