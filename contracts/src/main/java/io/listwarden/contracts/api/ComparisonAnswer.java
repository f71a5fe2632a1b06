package io.listwarden.contracts.api;

import java.util.List;

/**
 * How alike the pairs are, by the matcher that lookups use.
 *
 * @param matcher what scored the pairs
 * @param threshold score from which a pair is a match, 0 to 1
 * @param results in the order of the pairs
 */
public record ComparisonAnswer(MatcherUsed matcher, double threshold, List<Item> results) {
    public ComparisonAnswer {
        results = List.copyOf(results);
    }

    /** One pair's score, 0 to 1, and why. */
    public record Item(String id, double score, boolean match, List<Evidence> evidence) {
        public Item {
            evidence = List.copyOf(evidence);
        }
    }
}
