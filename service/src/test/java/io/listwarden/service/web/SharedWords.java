package io.listwarden.service.web;

import io.listwarden.contracts.match.Comparison;
import io.listwarden.contracts.match.Evidence;
import io.listwarden.contracts.match.Matcher;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The plainest matcher that answers differ by: the share of equal words. */
final class SharedWords implements Matcher {
    @Override
    public double defaultThreshold() {
        return 0.8;
    }

    @Override
    public Comparison compare(Subject question, Subject other) {
        double best = 0;
        int bestName = -1;
        for (Subject.Name asked : question.names()) {
            for (int i = 0; i < other.names().size(); i++) {
                double score = share(words(asked.text()), words(other.names().get(i).text()));
                if (score > best) {
                    best = score;
                    bestName = i;
                }
            }
        }
        if (!question.identifiers().isEmpty()
                && other.identifiers().stream().anyMatch(question.identifiers()::contains)) {
            return new Comparison(1, bestName, evidence("identifier", 1, null, null));
        }
        return bestName < 0
                ? new Comparison(0, -1, List.of())
                : new Comparison(
                        best,
                        bestName,
                        evidence(
                                "name",
                                best,
                                question.names().getFirst().text(),
                                other.names().get(bestName).text()));
    }

    private static List<Evidence> evidence(
            String feature, double score, @Nullable String query, @Nullable String listed) {
        return List.of(
                new Evidence(feature, score, 1, score, "Equal words.", query, listed, List.of()));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    private static double share(Set<String> left, Set<String> right) {
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / Math.max(left.size(), right.size());
    }

    static Subject.Name strong(String text) {
        return new Subject.Name(text, AliasStrength.STRONG);
    }
}
