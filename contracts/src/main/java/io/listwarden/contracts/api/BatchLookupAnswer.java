package io.listwarden.contracts.api;

import java.util.List;

/**
 * The answers to a batch, all from one generation.
 *
 * @param lookupId identifies this answer, a ULID
 * @param generation what was looked in
 * @param results in the order of the questions
 */
public record BatchLookupAnswer(String lookupId, Generation generation, List<Item> results) {
    public BatchLookupAnswer {
        results = List.copyOf(results);
    }

    @Override
    public String toString() {
        return "BatchLookupAnswer[" + lookupId + "]";
    }

    /** The answer to one question; the fields are those of {@link LookupAnswer}. */
    public record Item(
            String id,
            MatcherUsed matcher,
            double threshold,
            List<LookupResult> results,
            List<VendorHit> vendors,
            String statement) {
        public Item {
            results = List.copyOf(results);
            vendors = List.copyOf(vendors);
        }
    }
}
