package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

/**
 * One feature's part in a score.
 *
 * @param feature stable name of the feature
 * @param score how far it applies, 0 to 1
 * @param weight what it counts, −1 to 1; negative ones speak against
 * @param detail a sentence that can be filed
 * @param query what the question said, or null where that is not one text
 * @param listed what the list says, or null where that is not one text
 */
public record Evidence(
        String feature,
        double score,
        double weight,
        String detail,
        @Nullable String query,
        @Nullable String listed) {
    @Override
    public String toString() {
        return "Evidence[" + feature + "]";
    }
}
