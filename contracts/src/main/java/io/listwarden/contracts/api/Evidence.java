package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One feature's part in a score.
 *
 * @param feature stable name of the feature
 * @param score how far it applies, 0 to 1
 * @param weight what it counts, −1 to 1; negative ones speak against
 * @param contribution what it added to the score, negative where it took off; the contributions of
 *     all evidence give the score
 * @param detail a sentence that can be filed
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

    /** What the matcher found, as the API shows it: numbers to four digits. */
    public static List<Evidence> of(List<io.listwarden.contracts.match.Evidence> found) {
        return found.stream()
                .map(
                        piece ->
                                new Evidence(
                                        piece.feature(),
                                        piece.score(),
                                        rounded(piece.weight()),
                                        rounded(piece.contribution()),
                                        piece.detail(),
                                        piece.query(),
                                        piece.listed(),
                                        piece.words().stream().map(AlignedWords::of).toList()))
                .toList();
    }

    /** To four digits, as scores are; never −0. */
    static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }

    @Override
    public String toString() {
        return "Evidence[" + feature + "]";
    }
}
