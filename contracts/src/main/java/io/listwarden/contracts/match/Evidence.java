package io.listwarden.contracts.match;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a score is what it is: one feature's part in it.
 *
 * @param feature the feature's stable name, for example {@code name} or {@code birth-date-differs}
 * @param score how far the feature applies, 0 to 1
 * @param weight what the feature counts, −1 to 1; negative ones speak against
 * @param contribution what it added to the score, negative where it took off; the contributions of
 *     all evidence give the score
 * @param detail a sentence that a compliance officer can file
 * @param query what the question said, or null where that is not one text
 * @param listed what the list says, or null where that is not one text
 * @param words for names, every word of both; empty for other features
 */
public record Evidence(
        String feature,
        double score,
        double weight,
        double contribution,
        String detail,
        @Nullable String query,
        @Nullable String listed,
        List<AlignedWords> words) {
    public Evidence {
        words = List.copyOf(words);
    }
}
