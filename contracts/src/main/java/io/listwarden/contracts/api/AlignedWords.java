package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

/**
 * Words of two names that stand beside each other, or a word that only one of them has.
 *
 * @param query as the question has it, or null where it lacks it
 * @param listed as the list has it, or null where it lacks it
 * @param relation why they stand together, for example {@code TYPO}, or that one stands alone
 * @param agreement 0 to 1; 0 for a word that stands alone
 * @param contribution what it takes off a name's score of 1; 0 or less
 */
public record AlignedWords(
        @Nullable String query,
        @Nullable String listed,
        String relation,
        double agreement,
        double contribution) {
    static AlignedWords of(io.listwarden.contracts.match.AlignedWords words) {
        return new AlignedWords(
                words.query(),
                words.listed(),
                words.relation().name(),
                Evidence.rounded(words.agreement()),
                Evidence.rounded(words.contribution()));
    }

    @Override
    public String toString() {
        return "AlignedWords[" + relation + "]";
    }
}
