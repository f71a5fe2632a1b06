package io.listwarden.contracts.api;

import java.util.List;

/**
 * What the lists say to a question; never a clearance.
 *
 * @param lookupId identifies this answer, a ULID
 * @param generation what was looked in
 * @param matcher what scored the results
 * @param threshold score from which a result is a match, 0 to 1
 * @param results score descending, then party id
 * @param vendors surveillance vendors that were found
 * @param statement the outcome as a sentence that can be filed
 */
public record LookupAnswer(
        String lookupId,
        Generation generation,
        MatcherUsed matcher,
        double threshold,
        List<LookupResult> results,
        List<VendorHit> vendors,
        String statement) {
    public LookupAnswer {
        results = List.copyOf(results);
        vendors = List.copyOf(vendors);
    }

    @Override
    public String toString() {
        return "LookupAnswer[" + lookupId + "]";
    }
}
