package io.listwarden.service.learning.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs of words that are up to two letters apart, whatever they mean: what chance makes alike.
 *
 * <p>They are found by leaving out letters, after W. Garbe's symmetric delete (2012).
 */
public final class NearWords {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;
    private static final int MOST_LEFT_OUT = 2;

    /** One first word of so many is looked at: there are enough. */
    private static final int SAMPLE = 8;

    private NearWords() {}

    /** A fixed sample of the pairs among some words. */
    public static Set<WordPair> sample(Collection<String> words) {
        Map<String, List<String>> byRest = new HashMap<>();
        for (String word : new TreeSet<>(words)) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                rests(word)
                        .forEach(
                                rest ->
                                        byRest.computeIfAbsent(rest, r -> new ArrayList<>())
                                                .add(word));
            }
        }
        Set<WordPair> pairs = new HashSet<>();
        byRest.values().forEach(near -> addPairs(near, pairs));
        pairs.removeIf(pair -> LetterAlignment.of(pair).edits() > MOST_LEFT_OUT);
        return pairs;
    }

    private static void addPairs(List<String> near, Set<WordPair> pairs) {
        for (int i = 0; i < near.size(); i++) {
            if (near.get(i).hashCode() % SAMPLE == 0) {
                for (int j = i + 1; j < near.size(); j++) {
                    pairs.add(WordPair.of(near.get(i), near.get(j)));
                }
            }
        }
    }

    private static Set<String> rests(String word) {
        Set<String> rests = new TreeSet<>(Set.of(word));
        for (int leftOut = 0; leftOut < MOST_LEFT_OUT; leftOut++) {
            for (String rest : List.copyOf(rests)) {
                for (int i = 0; i < rest.length(); i++) {
                    rests.add(rest.substring(0, i) + rest.substring(i + 1));
                }
            }
        }
        return rests;
    }
}
