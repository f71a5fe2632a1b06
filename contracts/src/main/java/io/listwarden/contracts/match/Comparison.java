package io.listwarden.contracts.match;

import java.util.List;

/**
 * The result of comparing a question with another party.
 *
 * @param score 0 to 1
 * @param matchedName index of the best name in the other side's names, or −1 where no name took
 *     part
 * @param evidence every feature that applied, the weightiest first; empty only when nothing could
 *     be compared
 */
public record Comparison(double score, int matchedName, List<Evidence> evidence) {
    public Comparison {
        evidence = List.copyOf(evidence);
    }
}
